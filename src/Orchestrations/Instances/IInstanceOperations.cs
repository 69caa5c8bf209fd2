using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>What an operator does to one instance by hand.</summary>
public interface IInstanceOperations
{
    Task<SignalOutcome> SuspendAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    Task<SignalOutcome> ResumeAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    /// <summary>Tries a failed or quarantined instance again.</summary>
    Task<SignalOutcome> RetryAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);

    Task<SignalOutcome> TerminateAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default);
}
