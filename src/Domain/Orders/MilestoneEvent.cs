using NodaTime;

namespace Kyndof.Workflows.Domain.Orders;

/// <summary>What the order system reports about an order.</summary>
public enum Milestone
{
    ProductionStarted,
    QualityPassed,
    QualityFailed,
    Shipped,
    Delivered,
    ProductionDelayed,
    CarrierDelayed,
    Cancelled,
}

/// <summary>Cause of a production delay (ORD-6).</summary>
public enum DelayCause
{
    Material,
    Complexity,
    Capacity,
}

/// <summary>One report of the order system, known by its <see cref="EventId"/> (ORD-10).</summary>
public sealed record MilestoneEvent
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>; the same id is the same event.</summary>
    public required string EventId { get; init; }

    public required Milestone Milestone { get; init; }

    /// <summary>When it happened, not when it was reported. A future instant waits until then.</summary>
    public required Instant OccurredAt { get; init; }

    /// <summary>Which try of production this is; 1 to 99, default 1 (a remake is 2).</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>Which part of the order; null when it ships whole.</summary>
    public string? ShipmentId { get; init; }

    public LocalDate? ProjectedCompletion { get; init; }

    public DelayCause? Cause { get; init; }

    public LocalDate? RevisedDelivery { get; init; }

    public string? TrackingNumber { get; init; }

    public string? Carrier { get; init; }

    public string? ShippingMethod { get; init; }

    public LocalDate? EstimatedDelivery { get; init; }

    public IReadOnlyList<string>? CustomsDocuments { get; init; }

    /// <summary>Estimated customs clearance, in words, e.g. <c>2–3 business days</c>.</summary>
    public string? ClearanceEstimate { get; init; }

    /// <summary>What failed or why, in words for the client.</summary>
    public string? Reason { get; init; }
}
