using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Microsoft.Azure.Functions.Worker;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Work on instances themselves as functions.</summary>
public sealed class InstanceFunctions(DurableRunner runner)
{
    [Function(InstanceCatalog.ShowFailedInstance)]
    public Task<JsonElement> ShowFailedInstance([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(InstanceCatalog.ShowFailedInstance, input, instanceId, stop);
}
