using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Erasure;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The erasure of a client as functions. Erasing a page purges histories, so it binds the durable client.</summary>
public sealed class ErasureFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(ErasureCatalog.Orchestration)]
    public Task<JsonElement?> EraseClient([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(ErasureCatalog.Begin)]
    public Task<JsonElement> Begin([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(ErasureCatalog.Begin, input, instanceId, stop);

    [Function(ErasureCatalog.ErasePage)]
    public Task<JsonElement> ErasePage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(ErasureCatalog.ErasePage, input, instanceId, clients.In(client, stop));

    [Function(ErasureCatalog.End)]
    public Task<JsonElement> End([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(ErasureCatalog.End, input, instanceId, stop);
}
