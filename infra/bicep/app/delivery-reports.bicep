@description('Event Grid topic of the communication service.')
param topicName string

@description('Host name of the app.')
param appHostName string

@description('The key the app knows Event Grid by. Sent as a header, never in the URL, where logs would keep it.')
@secure()
@minLength(32)
param webhookKey string

@description('Identity for writing undeliverable reports; empty: they are dropped after the last try.')
param eventsIdentityId string

@description('Storage account of the container for undeliverable reports.')
param storageId string

@description('Container for undeliverable reports.')
param deadLetterContainer string

@description('Minutes Event Grid goes on trying.')
@minValue(1)
@maxValue(1440)
param retryMinutes int

@description('Tries at most.')
@minValue(1)
@maxValue(30)
param retryAttempts int

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'delivery-reports'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    filter: {
      includedEventTypes: ['Microsoft.Communication.EmailDeliveryReportReceived']
    }
    destination: {
      endpointType: 'WebHook'
      properties: {
        // Azure counts every webhook URL as secret, for those that carry a key. This one carries none.
        #disable-next-line use-secure-value-for-secure-inputs
        endpointUrl: 'https://${appHostName}/api/webhooks/event-grid'
        maxEventsPerBatch: 20
        preferredBatchSizeInKilobytes: 64
        minimumTlsVersionAllowed: '1.2'
        deliveryAttributeMappings: [
          {
            name: 'X-Kyndof-Webhook-Key'
            type: 'Static'
            properties: { value: webhookKey, isSecret: true }
          }
        ]
      }
    }
    retryPolicy: {
      eventTimeToLiveInMinutes: retryMinutes
      maxDeliveryAttempts: retryAttempts
    }
    deadLetterWithResourceIdentity: empty(eventsIdentityId)
      ? null
      : {
          identity: { type: 'UserAssigned', userAssignedIdentity: eventsIdentityId }
          deadLetterDestination: {
            endpointType: 'StorageBlob'
            properties: { resourceId: storageId, blobContainerName: deadLetterContainer }
          }
        }
  }
}
