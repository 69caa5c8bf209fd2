using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>Something that went wrong, followed until the client is satisfied (ORD-6 to ORD-8).</summary>
public sealed record OrderException
{
    /// <summary>The event that opened it; <c>late-…</c> when our own timer found it.</summary>
    public required string EventId { get; init; }

    public required Milestone Milestone { get; init; }

    public string? ShipmentId { get; init; }

    public required Instant OpenedAt { get; init; }

    public required IReadOnlyList<ExceptionOption> Options { get; init; }

    public ExceptionOption? Chosen { get; init; }

    public bool Satisfied { get; init; }

    /// <summary>Follow-ups raised so far.</summary>
    public int FollowUps { get; init; }

    /// <summary>When the next follow-up is due.</summary>
    public required Instant FollowUpAt { get; init; }

    /// <summary>The client's timeline suffers (ORD-6).</summary>
    public bool TimelineSuffers { get; init; }

    /// <summary>The performance was within concert week when it was opened (ORD-8, ruling 19).</summary>
    public bool ConcertWeek { get; init; }
}
