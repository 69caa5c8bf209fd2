@description('Name of the function app.')
param appName string

@description('Application (client) id of the Entra app registration people and systems sign in with.')
param clientId string

@description('Tenant that issues the tokens.')
param tenantId string

@description('Name of the app setting with the identity that vouches for the app instead of a client secret.')
param credentialSettingName string

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

// The platform checks who somebody is; the app's own pipeline decides what that person may do, route by route.
resource signIn 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true, runtimeVersion: '~1' }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    httpSettings: { requireHttps: true }
    login: {
      tokenStore: { enabled: false }
      preserveUrlFragmentsForLogins: true
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: clientId
          clientSecretSettingName: credentialSettingName
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [clientId, 'api://${clientId}']
        }
      }
    }
  }
}
