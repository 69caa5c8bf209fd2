@description('Name of the vault: 3 to 24 letters, digits and hyphens.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Days a deleted secret can be brought back; cannot be changed later.')
@minValue(7)
@maxValue(90)
param softDeleteDays int

@description('Log Analytics workspace that keeps who read which secret.')
param workspaceId string

// Secrets of third parties and hashes of role keys. Nothing of ours needs one: between Azure services identities do.
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: softDeleteDays
    // The deployment reads the Event Grid key from here, so that it never stands in a parameter file.
    enabledForTemplateDeployment: true
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow' }
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'audit'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

@description('Resource id of the vault.')
output id string = vault.id

@description('Name of the vault.')
output name string = vault.name

@description('URL of the vault, with a slash at its end.')
output uri string = vault.properties.vaultUri
