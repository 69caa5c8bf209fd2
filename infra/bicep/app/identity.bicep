@description('Name of the identity the app runs as.')
param appIdentityName string

@description('Name of the identity Event Grid writes undeliverable reports with; empty for none.')
param eventsIdentityName string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

resource app 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: appIdentityName
  location: location
  tags: tags
}

resource events 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = if (!empty(eventsIdentityName)) {
  name: eventsIdentityName
  location: location
  tags: tags
}

@description('Resource id of the app\'s identity.')
output appId string = app.id

@description('Client id of the app\'s identity: AZURE_CLIENT_ID.')
output appClientId string = app.properties.clientId

@description('Object id of the app\'s identity: who the roles are for.')
output appPrincipalId string = app.properties.principalId

@description('Resource id of Event Grid\'s identity; empty for none.')
output eventsId string = empty(eventsIdentityName) ? '' : events.id

@description('Object id of Event Grid\'s identity; empty for none.')
output eventsPrincipalId string = events.?properties.principalId ?? ''
