using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>What an operator does to one instance by hand.</summary>
public interface IInstanceOperations
{
    Task<SignalOutcome> SuspendAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    Task<SignalOutcome> ResumeAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    /// <summary>Lets an instance that the engine stopped (<see cref="OrchestrationStatus.Quarantined"/>) go on, once what stopped it is mended.</summary>
    /// <returns><see cref="SignalOutcome.Ended"/> for a failed instance: its own code gave up and its history says so, therefore a
    /// replay would only fail again; what it was for is done by hand or under a new id. <see cref="SignalOutcome.Refused"/> for one
    /// that has not stopped: there is nothing to retry.</returns>
    Task<SignalOutcome> RetryAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    Task<SignalOutcome> TerminateAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);
}
