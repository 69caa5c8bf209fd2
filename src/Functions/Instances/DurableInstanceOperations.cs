using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Functions.Instances;

/// <summary>What an operator does to an instance: the engine acts, the list shows it.</summary>
public sealed class DurableInstanceOperations(IOrchestrationClient client, InstanceBoard board, IEnumerable<ITerminationObserver> observers, TimeProvider time) : IInstanceOperations
{
    public Task<SignalOutcome> SuspendAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        ActAsync(instanceId, InstanceState.Suspended, client.SuspendAsync(instanceId, reason, cancellationToken), cancellationToken);

    public Task<SignalOutcome> ResumeAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        ActAsync(instanceId, InstanceState.Open, client.ResumeAsync(instanceId, reason, cancellationToken), cancellationToken);

    /// <summary>Durable Task keeps no stopped instance that could go on: one that failed has ended, any other has nothing to retry.</summary>
    public async Task<SignalOutcome> RetryAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        await client.GetAsync(instanceId, cancellationToken: cancellationToken) switch
        {
            null => SignalOutcome.NotFound,
            { Status: OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated } => SignalOutcome.Ended,
            _ => SignalOutcome.Refused,
        };

    /// <summary>A repeat tells the observers again: a crash may have come before they were told.</summary>
    public async Task<SignalOutcome> TerminateAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default)
    {
        var outcome = await ActAsync(instanceId, InstanceState.Failed, client.TerminateAsync(instanceId, reason, cancellationToken), cancellationToken);
        if (outcome is not (SignalOutcome.Accepted or SignalOutcome.Ended)) return outcome;
        foreach (var observer in observers) await observer.TerminatedAsync(instanceId, Instant.FromDateTimeOffset(time.GetUtcNow()), cancellationToken);
        return outcome;
    }

    private async Task<SignalOutcome> ActAsync(string instanceId, InstanceState shown, Task<SignalOutcome> act, CancellationToken cancellationToken)
    {
        var outcome = await act;
        if (outcome == SignalOutcome.Accepted)
            await board.SetStateAsync(instanceId, shown, Instant.FromDateTimeOffset(time.GetUtcNow()), cancellationToken);
        return outcome;
    }
}

internal static class InstanceServices
{
    public static IServiceCollection AddInstanceOperations(this IServiceCollection services) =>
        services.AddSingleton<IInstanceOperations, DurableInstanceOperations>().AddSingleton<IInstanceHistories, DurableInstanceHistories>();
}
