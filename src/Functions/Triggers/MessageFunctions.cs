using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Message work (CHN-1, CHN-6) as functions. What became of a message nudges other instances, so its activities bind the durable client.</summary>
public sealed class MessageFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(MessageCatalog.DeliverMessage)]
    public Task<JsonElement?> DeliverMessage([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.ReleaseHeld)]
    public Task<JsonElement?> ReleaseHeld([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.SendMessage)]
    public Task<JsonElement> SendMessage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.SendMessage, input, instanceId, clients.In(client, stop));

    [Function(MessageCatalog.FailMessage)]
    public Task<JsonElement> FailMessage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.FailMessage, input, instanceId, clients.In(client, stop));

    [Function(MessageCatalog.WithdrawMessage)]
    public Task<JsonElement> WithdrawMessage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.WithdrawMessage, input, instanceId, clients.In(client, stop));

    [Function(MessageCatalog.ReleaseHeldPage)]
    public Task<JsonElement> ReleaseHeldPage([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.ReleaseHeldPage, input, instanceId, clients.In(client, stop));

    [Function(MessageCatalog.HandleDeliveryReport)]
    public Task<JsonElement?> HandleDeliveryReport([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.ApplyDeliveryReport)]
    public Task<JsonElement> ApplyDeliveryReport([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.ApplyDeliveryReport, input, instanceId, clients.In(client, stop));

    [Function(MessageCatalog.FallBack)]
    public Task<JsonElement> FallBack([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(MessageCatalog.FallBack, input, instanceId, clients.In(client, stop));
}
