@description('Name of the Durable Task Scheduler.')
param name string

@description('Name of its task hub: TASKHUB_NAME.')
param taskHubName string

@description('Region; not every region has the scheduler.')
param location string

@description('Tags on every resource.')
param tags object

@description('How it is paid: by use, or by reserved units.')
@allowed(['Consumption', 'Dedicated'])
param sku string

@description('Reserved units; only with Dedicated.')
@minValue(1)
@maxValue(3)
param capacity int

@description('Address ranges that may call it. An empty list would shut everybody out; who may do what is the identity\'s role.')
@minLength(1)
param allowedAddresses string[]

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    ipAllowlist: allowedAddresses
    sku: sku == 'Dedicated' ? { name: sku, capacity: capacity } : { name: sku }
  }
}

resource taskHub 'Microsoft.DurableTask/schedulers/taskHubs@2025-11-01' = {
  parent: scheduler
  name: taskHubName
  properties: {}
}

@description('Name of the scheduler.')
output name string = scheduler.name

@description('URL of the scheduler.')
output endpoint string = scheduler.properties.endpoint

@description('Name of the task hub.')
output taskHubName string = taskHub.name
