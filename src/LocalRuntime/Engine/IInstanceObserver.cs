using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Hears of every instance that stops without completing. Those registered as services are found when the runtime
/// starts.</summary>
public interface IInstanceObserver
{
    /// <summary>Called once for each stop, when it is on disk, and off the engine's threads: nothing waits for it but
    /// <see cref="EmbeddedRuntime.RunUntilIdleAsync"/> and its like, and the end of the runtime. Calls for several instances
    /// overlap. What it throws is logged.</summary>
    /// <remarks>A stop that a crash keeps from being told is not told later: query instances by status at the start.</remarks>
    /// <param name="cancellationToken">Cancelled when the runtime stops: writes still succeed then, but do not wait for anything.</param>
    Task StoppedAsync(StoppedInstance stopped, CancellationToken cancellationToken);
}

/// <param name="Status">Failed, quarantined or terminated.</param>
/// <param name="Reason">The message of what stopped it, or what the operator gave.</param>
public sealed record StoppedInstance(string InstanceId, OrchestrationStatus Status, string Reason);
