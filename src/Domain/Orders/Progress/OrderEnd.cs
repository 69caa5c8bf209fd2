using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

public enum OrderEnding
{
    Completed,
    Cancelled,

    /// <summary>Nothing was heard for longer than policy allows.</summary>
    Expired,
}

/// <summary>How an order ended, and which promises were kept, by how much (ORD-9).</summary>
public sealed record OrderOutcome
{
    public required OrderEnding Ending { get; init; }

    public required Instant EndedAt { get; init; }

    public required IReadOnlyList<Promise> Promises { get; init; }

    /// <summary>Exceptions nobody confirmed the client's satisfaction with.</summary>
    public required int Unsatisfied { get; init; }

    /// <summary>Promises that count for ORD-9.</summary>
    public int Counted => Promises.Count(promise => promise.Counts || promise.State == PromiseState.Broken);

    public int KeptInTime => Promises.Count(promise => promise.Margin is { } margin && margin >= Duration.Zero);

    public int KeptLate => Promises.Count(promise => promise.Margin is { } margin && margin < Duration.Zero);
}
