using NodaTime;

namespace Kyndof.Workflows.Domain.Orders;

/// <summary>An order as the order system placed it.</summary>
public sealed record Order
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</summary>
    public required string OrderId { get; init; }

    public required string ClientId { get; init; }

    public required Instant PlacedAt { get; init; }

    public required IReadOnlyList<OrderItem> Items { get; init; }

    public required LocalDate EstimatedDelivery { get; init; }

    public required LocalDate PlannedProductionStart { get; init; }

    public required LocalDate PlannedShipDate { get; init; }

    /// <summary>The concert; null when none is known.</summary>
    public Instant? PerformanceAt { get; init; }

    /// <summary>Crosses a border: shipping carries customs documents (ORD-4).</summary>
    public bool International { get; init; }

    /// <summary>Fittings apply: the production start says how to arrange one (ORD-2).</summary>
    public bool Fittings { get; init; }
}

/// <summary>One line of an order.</summary>
/// <param name="Quantity">1 to 100,000.</param>
public sealed record OrderItem(string Sku, string Name, int Quantity);
