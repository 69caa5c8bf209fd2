// What the app is told. It makes nothing; a file of its own, so that every setting can be read in one place.

@description('Client id of the identity the app runs as.')
param identityClientId string

@description('Storage account of the host, of Azure Storage\'s task hub and of the records.')
param storageName string

@description('URL of the tables.')
param tableEndpoint string

@description('Where telemetry goes.')
param telemetryConnectionString string

@description('URL mails are handed to.')
param mailEndpoint string

@description('URL of the key vault, with a slash at its end.')
param vaultUri string

@description('Event Grid keys in the vault: event-grid-key-0 and, while one is rotated, -1.')
@minValue(0)
@maxValue(2)
param eventGridKeys int

@description('Typeform secrets in the vault: typeform-secret-0 and, while one is rotated, -1.')
@minValue(0)
@maxValue(2)
param typeformSecrets int

@description('Secrets in the vault that sign the links in notices: link-secret-0 signs; -1, while one is rotated, still verifies.')
@minValue(0)
@maxValue(2)
param linkSecrets int

@description('Whether the token of the team\'s Slack app is in the vault, as slack-token. Without it messages to Slack become tasks of the team.')
param slackToken bool

@description('Roles with a key: its SHA-256 is in the vault as key-hash-<role>-0. Another name than a role\'s fails the deployment.')
param keyRoles string[]

@description('Of these, the roles with a second key, key-hash-<role>-1, while it is rotated.')
param secondKeyRoles string[]

@description('Addresses and domains mail may go to; empty: anybody.')
param mailAllowList string[]

@description('When the watchdog looks: six fields, seconds first, UTC.')
param watchdogSchedule string

@description('URL of the Durable Task Scheduler; empty where Azure Storage is the backend.')
param schedulerEndpoint string

@description('Task hub of the scheduler.')
param taskHubName string

@description('Whether people sign in with Entra ID.')
param signsIn bool

@description('Further settings, name to value; they win. No secrets.')
param more object

var roles = [
  'orderSystem'
  'specialist'
  'csm'
  'csLead'
  'cfo'
  'ceo'
  'operationsDirector'
  'functionMember'
  'operator'
]

var host = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  AZURE_CLIENT_ID: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: telemetryConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

var own = {
  WatchdogSchedule: watchdogSchedule
  Kyndof__Records__Endpoint: tableEndpoint
  Kyndof__Mail__Provider: 'communication'
  Kyndof__Mail__Endpoint: mailEndpoint
}

// Only what is in the vault: a reference to a missing secret would leave its own text as the value.
var secrets = toObject(
  concat(
    map(range(0, eventGridKeys), n => { name: 'Kyndof__EventGrid__Keys__${n}', secret: 'event-grid-key-${n}' }),
    map(range(0, typeformSecrets), n => { name: 'Kyndof__Typeform__Secrets__${n}', secret: 'typeform-secret-${n}' }),
    map(range(0, linkSecrets), n => { name: 'Kyndof__Links__Secrets__${n}', secret: 'link-secret-${n}' }),
    slackToken ? [{ name: 'Kyndof__Slack__Token', secret: 'slack-token' }] : [],
    map(keyRoles, role => {
      name: 'Kyndof__KeyHashes__${contains(roles, role) ? role : fail('keyRoles: ${role} is no role')}__0'
      secret: 'key-hash-${role}-0'
    }),
    map(secondKeyRoles, role => {
      name: 'Kyndof__KeyHashes__${contains(roles, role) ? role : fail('secondKeyRoles: ${role} is no role')}__1'
      secret: 'key-hash-${role}-1'
    })
  ),
  entry => entry.name,
  entry => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${entry.secret})'
)

var allowed = toObject(
  map(range(0, length(mailAllowList)), n => { name: 'Kyndof__Sending__AllowList__${n}', value: mailAllowList[n] }),
  entry => entry.name,
  entry => entry.value
)

// Settings over host.json, which names Azure Storage; the app must be built with the scheduler's package (decision 0017).
var scheduler = empty(schedulerEndpoint)
  ? {}
  : {
      DURABLE_TASK_SCHEDULER_CONNECTION_STRING: 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${identityClientId}'
      TASKHUB_NAME: taskHubName
      AzureFunctionsJobHost__extensions__durableTask__hubName: taskHubName
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'azureManaged'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'DURABLE_TASK_SCHEDULER_CONNECTION_STRING'
    }

@description('Setting with the identity that vouches for the app when people sign in; no client secret exists.')
output signInCredentialName string = signInCredential

var signInCredential = 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'

@description('App settings, name to value. Secrets are references into the vault, never values.')
output settings object = union(
  host,
  own,
  secrets,
  allowed,
  scheduler,
  signsIn ? { '${signInCredential}': identityClientId } : {},
  more
)
