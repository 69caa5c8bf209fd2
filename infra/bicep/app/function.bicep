@description('Name of the function app.')
param name string

@description('Name of its plan.')
param planName string

@description('Region; it needs Flex Consumption with .NET 10.')
param location string

@description('Tags on every resource.')
param tags object

@description('Resource id of the identity the app runs as.')
param identityId string

@description('URL of the container with the built app.')
param deploymentUrl string

@description('App settings, name to value; see settings.bicep.')
param settings object

@description('Instances at most. Bounds what a burst can cost.')
@minValue(1)
@maxValue(1000)
param maximumInstances int

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMb int

@description('HTTP requests an instance takes at a time.')
@minValue(1)
@maxValue(1000)
param httpConcurrency int

@description('Instances kept ready for HTTP; 0 starts the first request cold.')
@minValue(0)
@maxValue(1000)
param alwaysReadyHttp int

@description('Instances kept ready for orchestrations and activities.')
@minValue(0)
@maxValue(1000)
param alwaysReadyDurable int

@description('Whether instances are spread over the zones of the region.')
param zoneRedundant bool

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true, zoneRedundant: zoneRedundant }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  // azd finds the app it deploys to by this tag.
  tags: union(tags, { 'azd-service-name': 'workflows' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    clientAffinityEnabled: false
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      appSettings: map(items(settings), setting => { name: setting.key, value: setting.value })
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: instanceMemoryMb
        alwaysReady: concat(
          alwaysReadyHttp > 0 ? [{ name: 'http', instanceCount: alwaysReadyHttp }] : [],
          alwaysReadyDurable > 0 ? [{ name: 'durable', instanceCount: alwaysReadyDurable }] : []
        )
        triggers: { http: { perInstanceConcurrency: httpConcurrency } }
      }
    }
  }
}

// Deploying takes an identity; user name and password are off for both doors.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

@description('Name of the app.')
output name string = app.name

@description('Host name of the app.')
output hostName string = app.properties.defaultHostName
