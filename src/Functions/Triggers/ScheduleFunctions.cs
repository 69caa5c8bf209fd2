using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Schedules;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Schedules as functions.</summary>
public sealed class ScheduleFunctions(DurableRunner runner)
{
    [Function(ScheduleNames.Orchestration)]
    public Task<JsonElement?> Schedule([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(ScheduleNames.Read)]
    public Task<JsonElement> Read([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(ScheduleNames.Read, input, instanceId, stop);

    [Function(ScheduleNames.FindDue)]
    public Task<JsonElement> FindDue([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(ScheduleNames.FindDue, input, instanceId, stop);

    [Function(ScheduleNames.End)]
    public Task<JsonElement> End([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(ScheduleNames.End, input, instanceId, stop);
}
