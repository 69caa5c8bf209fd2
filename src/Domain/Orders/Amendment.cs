using NodaTime;

namespace Kyndof.Workflows.Domain.Orders;

/// <summary>A change of an order's facts; what it leaves null stays as it was. It re-times what is open.</summary>
public sealed record Amendment
{
    public required string AmendmentId { get; init; }

    public required Instant OccurredAt { get; init; }

    public LocalDate? EstimatedDelivery { get; init; }

    public LocalDate? PlannedProductionStart { get; init; }

    public LocalDate? PlannedShipDate { get; init; }

    public Instant? PerformanceAt { get; init; }

    public IReadOnlyList<OrderItem>? Items { get; init; }
}

/// <summary>What Kyndof offers when something went wrong (ORD-6 to ORD-8).</summary>
public enum ExceptionOption
{
    PartialDelivery,
    ExpressAtNoCharge,
    RepairWithShortDelay,
    RemakeWithLongerDelay,
    PartialRefund,
    AirFreight,
    Courier,
}
