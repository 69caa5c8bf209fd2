using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Orders;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>What the order system reports about an order, in any order of arrival (ORD-10).</summary>
public sealed record MilestoneRequest : IChecked
{
    /// <summary>The same id is the same event.</summary>
    [Needed, BusinessId]
    public string? EventId { get; init; }

    [Needed]
    public Milestone? Milestone { get; init; }

    /// <summary>When it happened. A future instant, at most two years ahead, waits until then.</summary>
    [Needed, PlausibleDate(DaysAhead = 731)]
    public Instant? OccurredAt { get; init; }

    /// <summary>Which try of production; default 1, a remake is 2.</summary>
    [Between(1, 99)]
    public int? Attempt { get; init; }

    /// <summary>Which part of the order; left out when it ships whole.</summary>
    [BusinessId]
    public string? ShipmentId { get; init; }

    /// <summary>Told on productionStarted, once it is known (ORD-2).</summary>
    [PlausibleDate]
    public LocalDate? ProjectedCompletion { get; init; }

    /// <summary>Needed on productionDelayed (ORD-6).</summary>
    public DelayCause? Cause { get; init; }

    /// <summary>Told on productionDelayed; left out, the message says by when the client hears of it (ORD-6).</summary>
    [PlausibleDate]
    public LocalDate? RevisedDelivery { get; init; }

    /// <summary>Needed on shipped (ORD-4).</summary>
    [Words(100)]
    public string? TrackingNumber { get; init; }

    /// <summary>Needed on shipped (ORD-4).</summary>
    [Words(100)]
    public string? Carrier { get; init; }

    /// <summary>Told on qualityPassed, once it is known (ORD-3).</summary>
    [Words(100)]
    public string? ShippingMethod { get; init; }

    /// <summary>Where it differs from the order's.</summary>
    [PlausibleDate]
    public LocalDate? EstimatedDelivery { get; init; }

    /// <summary>Customs documents of an international shipment (ORD-4); one may be a plain string. Default none.</summary>
    [OneOrMany, Count(0, 20), Words(200)]
    public IReadOnlyList<string>? CustomsDocuments { get; init; }

    /// <summary>Estimated customs clearance in words (ORD-4).</summary>
    [Words(200)]
    public string? ClearanceEstimate { get; init; }

    /// <summary>What failed or why, in words for the client.</summary>
    [Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }

    void IChecked.Check(ErrorList errors, Instant now) => MilestoneNeeds.Check(this, errors);

    internal MilestoneEvent ToEvent() => new()
    {
        EventId = EventId!,
        Milestone = Milestone!.Value,
        OccurredAt = OccurredAt!.Value,
        Attempt = Attempt ?? 1,
        ShipmentId = ShipmentId,
        ProjectedCompletion = ProjectedCompletion,
        Cause = Cause,
        RevisedDelivery = RevisedDelivery,
        TrackingNumber = TrackingNumber,
        Carrier = Carrier,
        ShippingMethod = ShippingMethod,
        EstimatedDelivery = EstimatedDelivery,
        CustomsDocuments = CustomsDocuments,
        ClearanceEstimate = ClearanceEstimate,
        Reason = Reason,
    };
}
