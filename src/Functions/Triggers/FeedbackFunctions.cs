using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Feedback;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The feedback loop (FBK-3 to FBK-5, FBK-9) as functions. It begins surveys and issues, so those activities bind the durable client.</summary>
public sealed class FeedbackFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(FeedbackNames.Orchestration)]
    public Task<JsonElement?> FeedbackLoop([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(FeedbackNames.ReadNews)]
    public Task<JsonElement> ReadNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(FeedbackNames.ReadNews, input, instanceId, stop);

    [Function(FeedbackNames.FindPattern)]
    public Task<JsonElement> FindPattern([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(FeedbackNames.FindPattern, input, instanceId, stop);

    [Function(FeedbackNames.Publish)]
    public Task<JsonElement> Publish([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(FeedbackNames.Publish, input, instanceId, stop);

    [Function(FeedbackNames.Close)]
    public Task<JsonElement> Close([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(FeedbackNames.Close, input, instanceId, stop);

    [Function(FeedbackNames.Ask)]
    public Task<JsonElement> Ask([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(FeedbackNames.Ask, input, instanceId, clients.In(client, stop));

    [Function(FeedbackNames.OpenIssue)]
    public Task<JsonElement> OpenIssue([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(FeedbackNames.OpenIssue, input, instanceId, clients.In(client, stop));
}
