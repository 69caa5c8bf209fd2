using 'main.bicep'

// Each value comes from the azd environment: azd env set NAME VALUE, then azd provision.
// Lists are written with commas: azd env set KYNDOF_ALERT_EMAILS a@example.com,b@example.com
// What is not here has a default in main.bicep; add a line to set it.

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'dev')
param location = readEnvironmentVariable('AZURE_LOCATION', 'koreacentral')
param resourceGroupName = readEnvironmentVariable('AZURE_RESOURCE_GROUP', 'rg-workflows-${environmentName}')

param durableBackend = readEnvironmentVariable('KYNDOF_DURABLE_BACKEND', 'azureStorage')
param storageRedundancy = readEnvironmentVariable('KYNDOF_STORAGE_REDUNDANCY', 'Standard_ZRS')
param maximumInstances = int(readEnvironmentVariable('KYNDOF_MAXIMUM_INSTANCES', '40'))
param alwaysReadyHttp = int(readEnvironmentVariable('KYNDOF_ALWAYS_READY_HTTP', '1'))

param mailDomainManagement = readEnvironmentVariable('KYNDOF_MAIL_DOMAIN_MANAGEMENT', 'AzureManaged')
param mailDomain = readEnvironmentVariable('KYNDOF_MAIL_DOMAIN', '')
param mailDomainVerified = bool(readEnvironmentVariable('KYNDOF_MAIL_DOMAIN_VERIFIED', 'false'))
param mailSenderUsername = readEnvironmentVariable('KYNDOF_MAIL_SENDER_USERNAME', 'care')
param mailSenderName = readEnvironmentVariable('KYNDOF_MAIL_SENDER_NAME', 'Client Success')
param mailDataLocation = readEnvironmentVariable('KYNDOF_MAIL_DATA_LOCATION', 'Korea')
param mailAllowList = filter(split(readEnvironmentVariable('KYNDOF_MAIL_ALLOW_LIST', ''), ','), entry => !empty(entry))

param deliveryReports = bool(readEnvironmentVariable('KYNDOF_DELIVERY_REPORTS', 'false'))
param eventGridKey = int(readEnvironmentVariable('KYNDOF_EVENT_GRID_KEY', '0'))
param eventGridKeys = int(readEnvironmentVariable('KYNDOF_EVENT_GRID_KEYS', '0'))
param deadLetters = bool(readEnvironmentVariable('KYNDOF_DEAD_LETTERS', 'false'))
param typeformSecrets = int(readEnvironmentVariable('KYNDOF_TYPEFORM_SECRETS', '0'))
param linkSecrets = int(readEnvironmentVariable('KYNDOF_LINK_SECRETS', '0'))
param slackToken = bool(readEnvironmentVariable('KYNDOF_SLACK_TOKEN', 'false'))
param keyRoles = filter(split(readEnvironmentVariable('KYNDOF_KEY_ROLES', ''), ','), entry => !empty(entry))
param secondKeyRoles = filter(split(readEnvironmentVariable('KYNDOF_SECOND_KEY_ROLES', ''), ','), entry => !empty(entry))

param entraClientId = readEnvironmentVariable('KYNDOF_ENTRA_CLIENT_ID', '')
param operatorsGroupId = readEnvironmentVariable('KYNDOF_OPERATORS_GROUP', '')

param alertEmails = filter(split(readEnvironmentVariable('KYNDOF_ALERT_EMAILS', ''), ','), entry => !empty(entry))
param alertsEnabled = bool(readEnvironmentVariable('KYNDOF_ALERTS', 'false'))
param budgetAmount = int(readEnvironmentVariable('KYNDOF_BUDGET', '300'))
