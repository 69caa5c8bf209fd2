using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Transitions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>Transitions and departures (TRN-1 to TRN-6) as functions. What moves nudges its own process, so those activities bind the durable client.</summary>
public sealed class TransitionFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(TransitionNames.Orchestration)]
    public Task<JsonElement?> CsmTransition([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(TransitionNames.DepartureOrchestration)]
    public Task<JsonElement?> CsmDeparture([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(TransitionNames.ReadNews)]
    public Task<JsonElement> ReadNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.ReadNews, input, instanceId, stop);

    [Function(TransitionNames.PrefillDossier)]
    public Task<JsonElement> PrefillDossier([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.PrefillDossier, input, instanceId, stop);

    [Function(TransitionNames.ClaimRoom)]
    public Task<JsonElement> ClaimRoom([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.ClaimRoom, input, instanceId, stop);

    [Function(TransitionNames.Publish)]
    public Task<JsonElement> Publish([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.Publish, input, instanceId, stop);

    [Function(TransitionNames.ReadDepartureNews)]
    public Task<JsonElement> ReadDepartureNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.ReadDepartureNews, input, instanceId, stop);

    [Function(TransitionNames.PublishDeparture)]
    public Task<JsonElement> PublishDeparture([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.PublishDeparture, input, instanceId, stop);

    [Function(TransitionNames.CloseDeparture)]
    public Task<JsonElement> CloseDeparture([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(TransitionNames.CloseDeparture, input, instanceId, stop);

    [Function(TransitionNames.MoveClient)]
    public Task<JsonElement> MoveClient([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.MoveClient, input, instanceId, clients.In(client, stop));

    [Function(TransitionNames.MoveOwnership)]
    public Task<JsonElement> MoveOwnership([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.MoveOwnership, input, instanceId, clients.In(client, stop));

    [Function(TransitionNames.Survey)]
    public Task<JsonElement> SurveyTransition([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.Survey, input, instanceId, clients.In(client, stop));

    [Function(TransitionNames.TellDepartures)]
    public Task<JsonElement> TellDepartures([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.TellDepartures, input, instanceId, clients.In(client, stop));

    [Function(TransitionNames.Close)]
    public Task<JsonElement> Close([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.Close, input, instanceId, clients.In(client, stop));

    [Function(TransitionNames.BeginTransitions)]
    public Task<JsonElement> BeginTransitions([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(TransitionNames.BeginTransitions, input, instanceId, clients.In(client, stop));
}
