namespace Kyndof.Workflows.Orchestrations.Instances.Histories;

/// <summary>The engine's own record of what an instance received, asked for and came to. The host provides it.</summary>
public interface IInstanceHistories
{
    /// <summary>Events of the current execution in order, or why there are none to read here.</summary>
    Task<HistoryReading> ReadAsync(string instanceId, CancellationToken cancellationToken = default);
}

/// <summary>What asking for a history came to.</summary>
/// <param name="Items">Null when the engine keeps none of that instance (any more), or does not hand it out.</param>
/// <param name="WhereToLook">Where the history is, when the engine does not hand it out.</param>
public sealed record HistoryReading(IReadOnlyList<HistoryItem>? Items, string? WhereToLook = null);
