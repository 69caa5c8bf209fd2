@description('Name of the storage account: 3 to 24 lower-case letters and digits.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Copies: zone-redundant where the region has zones, else locally redundant.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param redundancy string

@description('Days a deleted blob or container can be brought back.')
@minValue(1)
@maxValue(365)
param softDeleteDays int

@description('Container azd puts the built app in.')
param deploymentContainer string

@description('Container for delivery reports Event Grid could not deliver.')
param deadLetterContainer string

@description('Container table backups are written to.')
param backupContainer string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow' }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for container in [deploymentContainer, deadLetterContainer, backupContainer]: {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

@description('Resource id of the account.')
output id string = account.id

@description('Name of the account: AzureWebJobsStorage__accountName.')
output name string = account.name

@description('URL of the deployment container.')
output deploymentUrl string = '${account.properties.primaryEndpoints.blob}${deploymentContainer}'

@description('URL of the tables: Kyndof__Records__Endpoint.')
output tableEndpoint string = account.properties.primaryEndpoints.table
