namespace Kyndof.Workflows.Orchestrations.Instances.Histories;

/// <summary>The engine's own record of what an instance received, asked for and came to. The host provides it.</summary>
public interface IInstanceHistories
{
    /// <summary>Events of the current execution in order; null when the engine keeps none of that instance (any more).</summary>
    Task<IReadOnlyList<HistoryItem>?> ReadAsync(string instanceId, CancellationToken cancellationToken = default);
}
