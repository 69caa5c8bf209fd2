using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <summary>Something that came in about a departure: one of its members is set.</summary>
public sealed record DepartureArrival : IArrival
{
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Id of the deed.</summary>
    public required string ActionId { get; init; }

    public required string By { get; init; }

    public DepartureAssignment? Assigned { get; init; }

    public TransitionWord? Word { get; init; }
}

/// <summary>What a transition tells the departures that wait for it.</summary>
/// <param name="Word"><c>introduced</c> or <c>ended</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="Cancelled">It ended without an introduction.</param>
public sealed record TransitionWord(string TransitionId, string ClientId, string Word, Instant At, bool Cancelled = false);
