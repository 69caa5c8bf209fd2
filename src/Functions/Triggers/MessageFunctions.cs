using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Message work (CHN-1, CHN-6) as functions.</summary>
public sealed class MessageFunctions(DurableRunner runner)
{
    [Function(MessageCatalog.DeliverMessage)]
    public Task<JsonElement?> DeliverMessage([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.ReleaseHeld)]
    public Task<JsonElement?> ReleaseHeld([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.SendMessage)]
    public Task<JsonElement> SendMessage([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.SendMessage, input, instanceId, stop);

    [Function(MessageCatalog.FailMessage)]
    public Task<JsonElement> FailMessage([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.FailMessage, input, instanceId, stop);

    [Function(MessageCatalog.WithdrawMessage)]
    public Task<JsonElement> WithdrawMessage([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.WithdrawMessage, input, instanceId, stop);

    [Function(MessageCatalog.ReleaseHeldPage)]
    public Task<JsonElement> ReleaseHeldPage([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.ReleaseHeldPage, input, instanceId, stop);

    [Function(MessageCatalog.HandleDeliveryReport)]
    public Task<JsonElement?> HandleDeliveryReport([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(MessageCatalog.ApplyDeliveryReport)]
    public Task<JsonElement> ApplyDeliveryReport([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.ApplyDeliveryReport, input, instanceId, stop);

    [Function(MessageCatalog.FallBack)]
    public Task<JsonElement> FallBack([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(MessageCatalog.FallBack, input, instanceId, stop);
}
