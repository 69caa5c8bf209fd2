using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>One entry of an order's inbox. Exactly one of the parts is set.</summary>
public sealed record Arrival
{
    /// <summary>Place in the inbox, 1 and up, without gaps.</summary>
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    public MilestoneEvent? Milestone { get; init; }

    public Amendment? Amendment { get; init; }

    public OptionChosen? Choice { get; init; }

    public ClientSatisfied? Satisfaction { get; init; }

    public MessageBounced? Bounce { get; init; }

    /// <summary>When it took effect in the world; a future instant waits (ORD-10).</summary>
    public Instant OccurredAt => Milestone?.OccurredAt ?? Amendment?.OccurredAt ?? ReceivedAt;
}

/// <summary>The client picked one of an exception's options (ORD-6 to ORD-8).</summary>
/// <param name="EventId">The event that opened the exception.</param>
/// <param name="Actor">Who recorded it.</param>
public sealed record OptionChosen(string EventId, ExceptionOption Option, string Actor, string? Note = null);

/// <summary>The client said they are satisfied; the follow-up ends (ORD-7).</summary>
public sealed record ClientSatisfied(string EventId, string Actor, string? Note = null);

/// <summary>A message did not arrive; the tasks that follow are on record already (CHN-6).</summary>
/// <param name="Key">Its ledger key.</param>
/// <param name="Reason">Why, in words for the operator.</param>
public sealed record MessageBounced(string Key, string Subject, string? Reason, MessageFallback Fallback);
