using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Orders;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>An order as the order system places it (ORD-1).</summary>
public sealed record OrderRequest : IChecked
{
    /// <summary>The same id is the same order.</summary>
    [Needed, BusinessId]
    public string? OrderId { get; init; }

    /// <summary>A client not known yet is fine: the order is held until the client is put.</summary>
    [Needed, BusinessId]
    public string? ClientId { get; init; }

    /// <summary>At most one day ahead of the clock.</summary>
    [Needed, PlausibleDate(DaysAhead = 1)]
    public Instant? PlacedAt { get; init; }

    [Needed(Rule = "ORD-1"), Count(1, 500)]
    public IReadOnlyList<OrderItemRequest>? Items { get; init; }

    /// <summary>Not before <see cref="PlannedShipDate"/>.</summary>
    [Needed(Rule = "ORD-1"), PlausibleDate]
    public LocalDate? EstimatedDelivery { get; init; }

    [Needed(Rule = "ORD-11"), PlausibleDate]
    public LocalDate? PlannedProductionStart { get; init; }

    /// <summary>Not before <see cref="PlannedProductionStart"/>.</summary>
    [Needed(Rule = "ORD-11"), PlausibleDate]
    public LocalDate? PlannedShipDate { get; init; }

    /// <summary>The concert; left out when none is known.</summary>
    [PlausibleDate]
    public Instant? PerformanceAt { get; init; }

    /// <summary>Crosses a border. Default false.</summary>
    public bool? International { get; init; }

    /// <summary>Fittings apply. Default false.</summary>
    public bool? Fittings { get; init; }

    void IChecked.Check(ErrorList errors, Instant now) =>
        PlannedDates.Check(errors, PlannedProductionStart, PlannedShipDate, EstimatedDelivery);

    internal Order ToOrder() => new()
    {
        OrderId = OrderId!,
        ClientId = ClientId!,
        PlacedAt = PlacedAt!.Value,
        Items = [.. Items!.Select(item => item.ToItem())],
        EstimatedDelivery = EstimatedDelivery!.Value,
        PlannedProductionStart = PlannedProductionStart!.Value,
        PlannedShipDate = PlannedShipDate!.Value,
        PerformanceAt = PerformanceAt,
        International = International ?? false,
        Fittings = Fittings ?? false,
    };
}

/// <summary>One line of an order.</summary>
public sealed record OrderItemRequest
{
    [Needed, Words(100)]
    public string? Sku { get; init; }

    [Needed, Words(200)]
    public string? Name { get; init; }

    [Needed, Between(1, 100_000)]
    public int? Quantity { get; init; }

    internal OrderItem ToItem() => new(Sku!, Name!, Quantity!.Value);
}
