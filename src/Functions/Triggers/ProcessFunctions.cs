using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Processes;
using Microsoft.Azure.Functions.Worker;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The steps tracked processes share as functions.</summary>
public sealed class ProcessFunctions(DurableRunner runner)
{
    [Function(ProcessNames.GiveTasks)]
    public Task<JsonElement> GiveTasks([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) =>
        runner.RunActivityAsync(ProcessNames.GiveTasks, input, instanceId, stop);
}
