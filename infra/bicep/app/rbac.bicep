// Every role of the deployment stands here, each on one resource and no wider.

@description('Object id of the app\'s identity.')
param appPrincipalId string

@description('Object id of Event Grid\'s identity; empty for none.')
param eventsPrincipalId string

@description('Object id of the group that sets secrets; empty for nobody.')
param operatorsPrincipalId string

@description('Storage account of the app.')
param storageName string

@description('Container for undeliverable delivery reports.')
param deadLetterContainer string

@description('Key vault.')
param vaultName string

@description('Application Insights component.')
param componentName string

@description('Communication service.')
param communicationName string

@description('Durable Task Scheduler; empty where Azure Storage is the backend.')
param schedulerName string

@description('Built-in roles by what they are needed for.')
var roles = {
  // The host keeps its locks, leases and the built app in blobs; without Owner it does not start with an identity.
  blobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  queues: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor: Durable's control and work queues
  tables: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor: records, Durable's histories
  secrets: '4633458b-17de-408a-b874-0445c86b69e6' // Key Vault Secrets User: reads, cannot list or write
  telemetry: '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
  // The least built-in role that sends. Custom roles with fewer actions are reported both to work and not to (decision 0017).
  mail: '09976791-48a7-449e-bb21-39d1a415f350' // Communication and Email Service Owner
  durable: '0ad04412-c4d5-4796-b79c-f76d14c8d402' // Durable Task Data Contributor
  deadLetters: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' // Storage Blob Data Contributor, on one container
  setSecrets: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7' // Key Vault Secrets Officer
}

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource deadLetters 'containers' existing = {
      name: deadLetterContainer
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vaultName
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = {
  name: communicationName
}

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' existing = if (!empty(schedulerName)) {
  name: empty(schedulerName) ? 'none' : schedulerName
}

resource appStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [roles.blobs, roles.queues, roles.tables]: {
    scope: storage
    name: guid(storage.id, appPrincipalId, role)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, appPrincipalId, roles.secrets)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secrets)
  }
}

resource appTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: component
  name: guid(component.id, appPrincipalId, roles.telemetry)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.telemetry)
  }
}

resource appMail 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: communication
  name: guid(communication.id, appPrincipalId, roles.mail)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.mail)
  }
}

resource appDurable 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(schedulerName)) {
  scope: scheduler
  name: guid(scheduler.id, appPrincipalId, roles.durable)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.durable)
  }
}

resource eventsDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(eventsPrincipalId)) {
  scope: storage::blobs::deadLetters
  name: guid(storage::blobs::deadLetters.id, eventsPrincipalId, roles.deadLetters)
  properties: {
    principalId: eventsPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.deadLetters)
  }
}

resource operatorsVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorsPrincipalId)) {
  scope: vault
  name: guid(vault.id, operatorsPrincipalId, roles.setSecrets)
  properties: {
    principalId: operatorsPrincipalId
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.setSecrets)
  }
}
