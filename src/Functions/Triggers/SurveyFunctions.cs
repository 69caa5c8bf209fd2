using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Surveys;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Surveys (FBK-1, TRN-5, FBK-5) as functions. What an answer sets off goes to other processes, so those activities bind the durable client.</summary>
public sealed class SurveyFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(SurveyNames.Orchestration)]
    public Task<JsonElement?> Survey([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(SurveyNames.ResponseOrchestration)]
    public Task<JsonElement?> TypeformResponse([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(SurveyNames.ReadNews)]
    public Task<JsonElement> ReadNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(SurveyNames.ReadNews, input, instanceId, stop);

    [Function(SurveyNames.Publish)]
    public Task<JsonElement> Publish([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(SurveyNames.Publish, input, instanceId, stop);

    [Function(SurveyNames.Close)]
    public Task<JsonElement> Close([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(SurveyNames.Close, input, instanceId, stop);

    [Function(SurveyNames.TellObservers)]
    public Task<JsonElement> TellObservers([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(SurveyNames.TellObservers, input, instanceId, clients.In(client, stop));

    [Function(SurveyNames.RouteResponse)]
    public Task<JsonElement> RouteResponse([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(SurveyNames.RouteResponse, input, instanceId, clients.In(client, stop));
}
