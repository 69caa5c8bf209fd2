using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Desk;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The morning digest as functions.</summary>
public sealed class DeskFunctions(DurableRunner runner)
{
    [Function(DeskNames.DigestOrchestration)]
    public Task<JsonElement?> MorningDigest([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(DeskNames.WriteDigest)]
    public Task<JsonElement> WriteDigest([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(DeskNames.WriteDigest, input, instanceId, stop);
}
