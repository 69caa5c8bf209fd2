using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Retention;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Retention as functions. Removing a page purges histories, so it binds the durable client.</summary>
public sealed class RetentionFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(RetentionCatalog.Orchestration)]
    public Task<JsonElement?> Retention([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(RetentionCatalog.Plan)]
    public Task<JsonElement> Plan([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(RetentionCatalog.Plan, input, instanceId, stop);

    [Function(RetentionCatalog.RemovePage)]
    public Task<JsonElement> RemovePage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(RetentionCatalog.RemovePage, input, instanceId, clients.In(client, stop));
}
