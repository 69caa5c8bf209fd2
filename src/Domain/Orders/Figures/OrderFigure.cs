using Kyndof.Workflows.Domain.Clients;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Figures;

/// <summary>What one order counts for in the figures (ORD-9); names nobody.</summary>
public sealed record OrderFigure
{
    public required string OrderId { get; init; }

    public required Instant PlacedAt { get; init; }

    /// <summary>Null while the client is unknown.</summary>
    public ClientTier? Tier { get; init; }

    public string? Segment { get; init; }

    public bool? Domestic { get; init; }

    public required PromiseCount Promises { get; init; }
}
