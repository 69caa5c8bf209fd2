using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>What an operator does to an instance: the engine acts, the list shows it.</summary>
internal sealed class LocalInstanceOperations(IOrchestrationClient client, EmbeddedRuntime runtime, InstanceBoard board, StoppedInstances stopped, IEnumerable<ITerminationObserver> observers) : IInstanceOperations
{
    public Task<SignalOutcome> SuspendAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        ActAsync(instanceId, InstanceState.Suspended, () => client.SuspendAsync(instanceId, reason, cancellationToken), cancellationToken);

    public Task<SignalOutcome> ResumeAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        ActAsync(instanceId, InstanceState.Open, () => client.ResumeAsync(instanceId, reason, cancellationToken), cancellationToken);

    public Task<SignalOutcome> RetryAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        ActAsync(instanceId, InstanceState.Open, () => runtime.RetryAsync(instanceId, cancellationToken), cancellationToken);

    /// <summary>A repeat tells the observers again: a crash may have come before they were told.</summary>
    public async Task<SignalOutcome> TerminateAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default)
    {
        var outcome = await ActAsync(instanceId, InstanceState.Failed, () => client.TerminateAsync(instanceId, reason, cancellationToken), cancellationToken);
        if (outcome is not (SignalOutcome.Accepted or SignalOutcome.Ended)) return outcome;
        foreach (var observer in observers) await observer.TerminatedAsync(instanceId, runtime.Time.Now, cancellationToken);
        return outcome;
    }

    private async Task<SignalOutcome> ActAsync(string instanceId, InstanceState shown, Func<Task<SignalOutcome>> act, CancellationToken cancellationToken)
    {
        var outcome = await act();
        if (outcome != SignalOutcome.Accepted) return outcome;
        await board.SetStateAsync(instanceId, shown, runtime.Time.Now, cancellationToken);

        // It may have stopped again before this said that it goes on.
        await stopped.ShowAsync(instanceId, cancellationToken);
        return outcome;
    }
}
