using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Orders;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The order process (ORD-1 to ORD-11) as functions. A delivered order begins its survey, so that activity binds the durable client.</summary>
public sealed class OrderFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(OrderNames.Orchestration)]
    public Task<JsonElement?> OrderMilestones([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(OrderNames.HeldOrchestration)]
    public Task<JsonElement?> HeldMilestones([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(OrderNames.ReadNews)]
    public Task<JsonElement> ReadNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(OrderNames.ReadNews, input, instanceId, stop);

    [Function(OrderNames.RaiseTasks)]
    public Task<JsonElement> RaiseTasks([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(OrderNames.RaiseTasks, input, instanceId, stop);

    [Function(OrderNames.ScheduleSurvey)]
    public Task<JsonElement> ScheduleSurvey([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(OrderNames.ScheduleSurvey, input, instanceId, clients.In(client, stop));

    [Function(OrderNames.Publish)]
    public Task<JsonElement> Publish([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(OrderNames.Publish, input, instanceId, stop);

    [Function(OrderNames.Close)]
    public Task<JsonElement> Close([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(OrderNames.Close, input, instanceId, stop);

    [Function(OrderNames.ReportHeld)]
    public Task<JsonElement> ReportHeld([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(OrderNames.ReportHeld, input, instanceId, stop);
}
