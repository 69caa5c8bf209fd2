@description('Name of the communication service.')
param name string

@description('Name of the e-mail service.')
param emailName string

@description('Name of the Event Grid topic of its delivery reports.')
param topicName string

@description('Tags on every resource.')
param tags object

@description('Where messages are stored at rest. Cannot be changed later.')
param dataLocation string

@description('AzureManaged: a domain of Azure\'s, for trials, 5 mails a minute and 10 an hour. CustomerManaged: your own, with DNS records.')
@allowed(['AzureManaged', 'CustomerManaged'])
param domainManagement string

@description('The customer-managed domain, e.g. mail.example.com.')
param domainName string

@description('Whether the domain\'s records are verified; only then it can be linked and send.')
param domainVerified bool

@description('The part of the sender\'s address before the @.')
param senderUsername string

@description('The name shown with the sender\'s address.')
param senderDisplayName string

@description('Identity Event Grid writes undeliverable reports with; empty for none.')
param eventsIdentityId string

var managed = domainManagement == 'AzureManaged'

// Communication Services and their topics exist world-wide only; dataLocation says where the data lies.
var worldWide = 'global'

resource email 'Microsoft.Communication/emailServices@2025-05-01' = {
  name: emailName
  location: worldWide
  tags: tags
  properties: { dataLocation: dataLocation }
}

resource domain 'Microsoft.Communication/emailServices/domains@2025-05-01' = {
  parent: email
  name: managed ? 'AzureManagedDomain' : domainName
  location: worldWide
  tags: tags
  properties: {
    domainManagement: domainManagement
    // Opens and clicks of a client are nobody's business here.
    userEngagementTracking: 'Disabled'
  }
}

// Azure's own domain comes with DoNotReply and takes no other.
resource sender 'Microsoft.Communication/emailServices/domains/senderUsernames@2025-05-01' = if (!managed && domainVerified) {
  parent: domain
  name: senderUsername
  properties: {
    username: senderUsername
    displayName: senderDisplayName
  }
}

resource service 'Microsoft.Communication/communicationServices@2025-05-01' = {
  name: name
  location: worldWide
  tags: tags
  properties: {
    dataLocation: dataLocation
    linkedDomains: managed || domainVerified ? [domain.id] : []
  }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: topicName
  location: worldWide
  tags: tags
  identity: empty(eventsIdentityId)
    ? { type: 'None' }
    : { type: 'UserAssigned', userAssignedIdentities: { '${eventsIdentityId}': {} } }
  properties: {
    source: service.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

@description('Name of the communication service.')
output name string = service.name

@description('URL mails are handed to: Kyndof__Mail__Endpoint.')
output endpoint string = 'https://${service.properties.hostName}'

@description('The sender\'s address; the policy\'s sender has to be this one.')
output senderAddress string = '${managed ? 'DoNotReply' : senderUsername}@${domain.properties.fromSenderDomain}'

@description('DNS records a customer-managed domain needs; docs/operations/deploying.md says what to do with them.')
output dnsRecords object = domain.properties.?verificationRecords ?? {}

@description('Resource id of the topic.')
output topicId string = topic.id

@description('Name of the topic.')
output topicName string = topic.name
