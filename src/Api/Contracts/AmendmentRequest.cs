using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Orders;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A change of an order's facts; what is left out stays as it was.</summary>
public sealed record AmendmentRequest : IChecked
{
    /// <summary>The same id is the same amendment.</summary>
    [Needed, BusinessId]
    public string? AmendmentId { get; init; }

    [Needed, PlausibleDate(DaysAhead = 731)]
    public Instant? OccurredAt { get; init; }

    [PlausibleDate]
    public LocalDate? EstimatedDelivery { get; init; }

    [PlausibleDate]
    public LocalDate? PlannedProductionStart { get; init; }

    [PlausibleDate]
    public LocalDate? PlannedShipDate { get; init; }

    [PlausibleDate]
    public Instant? PerformanceAt { get; init; }

    [Count(1, 500)]
    public IReadOnlyList<OrderItemRequest>? Items { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        PlannedDates.Check(errors, PlannedProductionStart, PlannedShipDate, EstimatedDelivery);
        if (EstimatedDelivery is null && PlannedProductionStart is null && PlannedShipDate is null && PerformanceAt is null && Items is null)
        {
            errors.Add("$", "required", "The amendment changes nothing.", "estimatedDelivery, plannedProductionStart, plannedShipDate, performanceAt or items");
        }
    }

    internal Amendment ToAmendment() => new()
    {
        AmendmentId = AmendmentId!,
        OccurredAt = OccurredAt!.Value,
        EstimatedDelivery = EstimatedDelivery,
        PlannedProductionStart = PlannedProductionStart,
        PlannedShipDate = PlannedShipDate,
        PerformanceAt = PerformanceAt,
        Items = Items is null ? null : [.. Items.Select(item => item.ToItem())],
    };
}
