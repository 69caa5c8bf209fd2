// The Azure host of Kyndof Workflows. This file puts the parts together; each part is one concern in app/.
targetScope = 'subscription'

@description('Name of the environment: part of every resource\'s name, e.g. test or prod.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Region of everything that has one; it needs Flex Consumption with .NET 10. What Communication Services store is placed by mailDataLocation.')
param location string

@description('Resource group to make or use.')
param resourceGroupName string = 'rg-workflows-${environmentName}'

@description('Tags on every resource besides azd\'s own.')
param tags object = {}

@description('Engine behind the orchestrations. azureStorage is the proven one; durableTaskScheduler needs the app built with one more package (docs/decisions/0017).')
@allowed(['azureStorage', 'durableTaskScheduler'])
param durableBackend string = 'azureStorage'

@description('Durable Task Scheduler: paid by use or by reserved units.')
@allowed(['Consumption', 'Dedicated'])
param schedulerSku string = 'Consumption'

@description('Durable Task Scheduler: reserved units, with Dedicated.')
@minValue(1)
@maxValue(3)
param schedulerCapacity int = 1

@description('Durable Task Scheduler: address ranges that may call it.')
@minLength(1)
param schedulerAllowedAddresses string[] = ['0.0.0.0/0']

@description('Copies of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_ZRS'

@description('Days deleted blobs and secrets can be brought back. The vault keeps the first value it was given.')
@minValue(7)
@maxValue(90)
param softDeleteDays int = 30

@description('Instances of the app at most.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMb int = 2048

@description('HTTP requests an instance takes at a time.')
@minValue(1)
@maxValue(1000)
param httpConcurrency int = 32

@description('Instances kept ready for HTTP. One answers the order system and Typeform without a cold start.')
@minValue(0)
@maxValue(1000)
param alwaysReadyHttp int = 1

@description('Instances kept ready for orchestrations and activities.')
@minValue(0)
@maxValue(1000)
param alwaysReadyDurable int = 0

@description('Whether instances are spread over the zones of the region.')
param zoneRedundant bool = false

@description('AzureManaged: a domain of Azure\'s, for trials. CustomerManaged: your own, with DNS records.')
@allowed(['AzureManaged', 'CustomerManaged'])
param mailDomainManagement string = 'AzureManaged'

@description('The customer-managed mail domain, e.g. mail.example.com.')
param mailDomain string = ''

@description('Whether the DNS records of that domain are verified. False for its first deployment, which makes the records known.')
param mailDomainVerified bool = false

@description('Sender: the part of the address before the @. With AzureManaged it is always DoNotReply.')
param mailSenderUsername string = 'care'

@description('Sender: the name beside the address.')
param mailSenderName string = 'Client Success'

@description('Where Communication Services store data; fixed at the first deployment.')
param mailDataLocation string = 'Korea'

@description('Addresses and domains mail may go to; empty: anybody. Fill it everywhere but in production.')
param mailAllowList string[] = []

@description('Whether Event Grid delivers reports. It calls the app when it subscribes: true only once the app is deployed and event-grid-key-0 is in the vault.')
param deliveryReports bool = false

@description('Which Event Grid key the subscription sends: 0 or 1. Moves during a rotation.')
@allowed([0, 1])
param eventGridKey int = 0

@description('Event Grid keys in the vault that the app accepts.')
@minValue(0)
@maxValue(2)
param eventGridKeys int = 0

@description('Whether undeliverable reports are kept in a container, written by an identity of Event Grid\'s own. Off by default, since Azure may refuse an identity on the topic of a world-wide resource (docs/decisions/0017): reports are retried for a day, then dropped with an alert.')
param deadLetters bool = false

@description('Typeform secrets in the vault that the app accepts.')
@minValue(0)
@maxValue(2)
param typeformSecrets int = 0

@description('Secrets in the vault that sign the links in notices; the app does not start without one.')
@minValue(0)
@maxValue(2)
param linkSecrets int = 0

@description('Whether the token of the team\'s Slack app is in the vault.')
param slackToken bool = false

@description('Roles with a key in the vault: orderSystem, specialist, csm, csLead, cfo, ceo, operationsDirector, functionMember, operator.')
param keyRoles string[] = []

@description('Of these, the roles with a second key in the vault while it is rotated.')
param secondKeyRoles string[] = []

@description('Application (client) id of the Entra app registration people and systems sign in with; empty: keys only.')
param entraClientId string = ''

@description('Tenant of that registration.')
param entraTenantId string = tenant().tenantId

@description('Object id of the Entra group that may set secrets in the vault; empty: nobody by this deployment.')
param operatorsGroupId string = ''

@description('When the watchdog looks: six fields, seconds first, UTC. Alerts expect it at least every 10 minutes.')
param watchdogSchedule string = '0 */5 * * * *'

@description('Days telemetry is kept.')
@minValue(30)
@maxValue(730)
param telemetryRetentionDays int = 90

@description('Gigabytes of telemetry a day before the rest is dropped; -1: no cap. A cap also silences alerts.')
@minValue(-1)
param telemetryDailyCapGb int = -1

@description('Who gets alerts by mail; empty: alerts show in the portal only.')
param alertEmails string[] = []

@description('Whether alerts are on; false while a new environment has no app in it yet.')
param alertsEnabled bool = true

@description('More late promises than this in 15 minutes raise an alert (assumed).')
@minValue(0)
param alertLatePromises int = 0

@description('More failed messages than this in 30 minutes raise an alert (assumed).')
@minValue(0)
param alertSendFailures int = 5

@description('More rejected webhook calls than this in 15 minutes raise an alert (assumed).')
@minValue(0)
param alertWebhookRejections int = 20

@description('Budget a month in the currency of the subscription; 0: none (assumed, docs/operations/cost.md).')
@minValue(0)
param budgetAmount int = 300

@description('First day of the budget\'s first month; Azure refuses one before the month of the deployment.')
param budgetStart string = utcNow('yyyy-MM-01')

@description('Further app settings, name to value; they win over the template\'s. No secrets.')
param moreSettings object = {}

var allTags = union({ 'azd-env-name': environmentName }, tags)
var token = toLower(uniqueString(subscription().id, resourceGroupName, location))
var vaultName = 'kv-${token}'
var deploymentContainer = 'deployments'
var deadLetterContainer = 'undeliverable-reports'
var backupContainer = 'backups'
var usesScheduler = durableBackend == 'durableTaskScheduler'
var taskHubName = 'KyndofWorkflows'

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: resourceGroupName
  location: location
  tags: allTags
}

module identity 'app/identity.bicep' = {
  scope: group
  params: {
    appIdentityName: 'id-workflows-${token}'
    eventsIdentityName: deadLetters ? 'id-events-${token}' : ''
    location: location
    tags: allTags
  }
}

module telemetry 'app/telemetry.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-${token}'
    componentName: 'appi-${token}'
    location: location
    tags: allTags
    retentionDays: telemetryRetentionDays
    dailyCapGb: telemetryDailyCapGb
  }
}

module storage 'app/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: allTags
    redundancy: storageRedundancy
    softDeleteDays: softDeleteDays
    deploymentContainer: deploymentContainer
    deadLetterContainer: deadLetterContainer
    backupContainer: backupContainer
  }
}

module vault 'app/vault.bicep' = {
  scope: group
  params: {
    name: vaultName
    location: location
    tags: allTags
    softDeleteDays: softDeleteDays
    workspaceId: telemetry.outputs.workspaceId
  }
}

module scheduler 'app/scheduler.bicep' = if (usesScheduler) {
  scope: group
  params: {
    name: 'dts-${token}'
    taskHubName: taskHubName
    location: location
    tags: allTags
    sku: schedulerSku
    capacity: schedulerCapacity
    allowedAddresses: schedulerAllowedAddresses
  }
}

module mail 'app/mail.bicep' = {
  scope: group
  params: {
    name: 'acs-${token}'
    emailName: 'mail-${token}'
    topicName: 'reports-${token}'
    tags: allTags
    dataLocation: mailDataLocation
    domainManagement: mailDomainManagement
    domainName: mailDomain
    domainVerified: mailDomainVerified
    senderUsername: mailSenderUsername
    senderDisplayName: mailSenderName
    eventsIdentityId: identity.outputs.eventsId
  }
}

module rbac 'app/rbac.bicep' = {
  scope: group
  params: {
    appPrincipalId: identity.outputs.appPrincipalId
    eventsPrincipalId: identity.outputs.eventsPrincipalId
    operatorsPrincipalId: operatorsGroupId
    storageName: storage.outputs.name
    deadLetterContainer: deadLetterContainer
    vaultName: vault.outputs.name
    componentName: telemetry.outputs.componentName
    communicationName: mail.outputs.name
    schedulerName: scheduler.?outputs.name ?? ''
  }
}

module settings 'app/settings.bicep' = {
  scope: group
  params: {
    identityClientId: identity.outputs.appClientId
    storageName: storage.outputs.name
    tableEndpoint: storage.outputs.tableEndpoint
    telemetryConnectionString: telemetry.outputs.connectionString
    mailEndpoint: mail.outputs.endpoint
    vaultUri: vault.outputs.uri
    eventGridKeys: eventGridKeys
    typeformSecrets: typeformSecrets
    linkSecrets: linkSecrets
    slackToken: slackToken
    keyRoles: keyRoles
    secondKeyRoles: secondKeyRoles
    mailAllowList: mailAllowList
    watchdogSchedule: watchdogSchedule
    schedulerEndpoint: scheduler.?outputs.endpoint ?? ''
    taskHubName: taskHubName
    signsIn: !empty(entraClientId)
    more: moreSettings
  }
}

module function 'app/function.bicep' = {
  scope: group
  // The host reads its storage and its secrets as soon as it exists.
  dependsOn: [rbac]
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: location
    tags: allTags
    identityId: identity.outputs.appId
    deploymentUrl: storage.outputs.deploymentUrl
    settings: settings.outputs.settings
    maximumInstances: maximumInstances
    instanceMemoryMb: instanceMemoryMb
    httpConcurrency: httpConcurrency
    alwaysReadyHttp: alwaysReadyHttp
    alwaysReadyDurable: alwaysReadyDurable
    zoneRedundant: zoneRedundant
  }
}

module signIn 'app/signin.bicep' = if (!empty(entraClientId)) {
  scope: group
  params: {
    appName: function.outputs.name
    clientId: entraClientId
    tenantId: entraTenantId
    credentialSettingName: settings.outputs.signInCredentialName
  }
}

resource secrets 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: group
  name: vaultName
}

module reports 'app/delivery-reports.bicep' = if (deliveryReports) {
  scope: group
  dependsOn: [rbac]
  params: {
    topicName: mail.outputs.topicName
    appHostName: function.outputs.hostName
    webhookKey: secrets.getSecret('event-grid-key-${eventGridKey}')
    eventsIdentityId: identity.outputs.eventsId
    storageId: storage.outputs.id
    deadLetterContainer: deadLetterContainer
    retryMinutes: 1440
    retryAttempts: 30
  }
}

module alerts 'app/alerts.bicep' = {
  scope: group
  params: {
    namePrefix: 'workflows-${environmentName}'
    location: location
    tags: allTags
    componentId: telemetry.outputs.componentId
    topicId: mail.outputs.topicId
    appHostName: function.outputs.hostName
    emails: alertEmails
    enabled: alertsEnabled
    latePromises: alertLatePromises
    sendFailures: alertSendFailures
    webhookRejections: alertWebhookRejections
  }
}

module budget 'app/budget.bicep' = if (budgetAmount > 0 && !empty(alertEmails)) {
  scope: group
  params: {
    amount: max(1, budgetAmount)
    startDate: budgetStart
    contactEmails: alertEmails
  }
}

@description('Resource group of everything.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Where the app answers.')
output WORKFLOWS_URL string = 'https://${function.outputs.hostName}'

@description('Name of the function app.')
output WORKFLOWS_APP string = function.outputs.name

@description('Name of the vault secrets go to.')
output WORKFLOWS_VAULT string = vault.outputs.name

@description('Name of the storage account.')
output WORKFLOWS_STORAGE string = storage.outputs.name

@description('Name of the Application Insights component.')
output WORKFLOWS_INSIGHTS string = telemetry.outputs.componentName

@description('Object id of the app\'s identity, for the federated credential of the Entra registration.')
output WORKFLOWS_IDENTITY_PRINCIPAL string = identity.outputs.appPrincipalId

@description('Address mail comes from; the policy\'s sender has to be this one.')
output WORKFLOWS_SENDER string = mail.outputs.senderAddress

@description('DNS records a customer-managed mail domain needs.')
output WORKFLOWS_MAIL_DNS object = mail.outputs.dnsRecords
