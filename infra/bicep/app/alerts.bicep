@description('Start of each alert\'s name.')
param namePrefix string

@description('Region of the rules.')
param location string

@description('Tags on every resource.')
param tags object

@description('Application Insights component the rules ask.')
param componentId string

@description('Event Grid topic of the delivery reports.')
param topicId string

@description('Host name of the app.')
param appHostName string

@description('Who gets a mail.')
param emails string[]

@description('Whether alerts are on. Off while a new environment has no app in it yet.')
param enabled bool

@description('Promises not kept in 15 minutes; more than this raises the alert.')
@minValue(0)
param latePromises int

@description('Messages refused, bounced or given up in 30 minutes; more than this raises the alert.')
@minValue(0)
param sendFailures int

@description('Webhook calls turned away in 15 minutes; more than this raises the alert.')
@minValue(0)
param webhookRejections int

var counted = 'customMetrics | where name == \'{0}\' | project timestamp, Amount = valueSum'

@description('What each rule asks; docs/operations/alerts.md has a page part of the same name.')
var rules = [
  {
    name: 'late-promises'
    says: 'Promises to clients were not kept in time.'
    query: format(counted, 'kyndof.promises.late')
    severity: 2
    over: latePromises
    window: 'PT15M'
  }
  {
    name: 'failed-instances'
    says: 'Instances cannot go on.'
    query: format(counted, 'kyndof.instances.failed')
    severity: 1
    over: 0
    window: 'PT15M'
  }
  {
    name: 'stuck-instances'
    says: 'Instances are overdue without a sign of life.'
    query: format(counted, 'kyndof.instances.stuck')
    severity: 1
    over: 0
    window: 'PT15M'
  }
  {
    name: 'send-failures'
    says: 'Messages are refused, bounce or were given up.'
    query: format(counted, 'kyndof.messages.failed')
    severity: 2
    over: sendFailures
    window: 'PT30M'
  }
  {
    name: 'webhook-rejections'
    says: 'Calls to a webhook are turned away.'
    query: format(counted, 'kyndof.webhooks.rejected')
    severity: 3
    over: webhookRejections
    window: 'PT15M'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${namePrefix}-people'
  // Action groups exist world-wide.
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'workflows'
    enabled: true
    emailReceivers: [
      for (email, n) in emails: {
        name: 'person-${n}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource counts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${namePrefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.name
      description: '${rule.says} What to do: docs/operations/alerts.md#${rule.name}'
      severity: rule.severity
      enabled: enabled
      scopes: [componentId]
      evaluationFrequency: 'PT5M'
      windowSize: rule.window
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Total'
            metricMeasureColumn: 'Amount'
            operator: 'GreaterThan'
            threshold: rule.over
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

// The watchdog runs every few minutes whatever clients do: when it is silent, timers do not fire either.
resource silence 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: '${namePrefix}-app-silent'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'app-silent'
    description: 'The watchdog has not run for 20 minutes. What to do: docs/operations/alerts.md#app-silent'
    severity: 0
    enabled: enabled
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT20M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: 'union requests, dependencies, traces | where name endswith \'Watchdog\' or operation_Name endswith \'Watchdog\''
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${namePrefix}-ready'
  location: location
  // The portal finds a test's component by this tag.
  tags: union(tags, { 'hidden-link:${componentId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${namePrefix}-ready'
    Name: 'ready'
    Enabled: enabled
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [{ Id: 'apac-jp-kaw-edge' }, { Id: 'apac-hk-hkn-azr' }, { Id: 'apac-sg-sin-azr' }]
    Request: { RequestUrl: 'https://${appHostName}/health/ready', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource down 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${namePrefix}-app-down'
  location: 'global'
  tags: tags
  properties: {
    description: 'Two of three places cannot reach a ready app. What to do: docs/operations/alerts.md#app-down'
    severity: 0
    enabled: enabled
    scopes: [ready.id, componentId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: ready.id
      componentId: componentId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource dropped 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${namePrefix}-reports-dropped'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up on delivery reports. What to do: docs/operations/alerts.md#reports-dropped'
    severity: 2
    enabled: enabled
    scopes: [topicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dropped'
          metricName: 'DroppedEventCount'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
