using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>Told when somebody has ended an instance for good by hand, so that whatever waits for its end goes on without it.</summary>
public interface ITerminationObserver
{
    /// <summary>Repeatable; an instance that is not this process's, or that had ended by itself, is ignored.</summary>
    Task TerminatedAsync(string instanceId, Instant at, CancellationToken cancellationToken = default);
}
