using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Templates;

/// <summary>Everything a message about an order may say (ORD-1 to ORD-8). One record for all kinds: a template takes what
/// its rule lists, and what an order does not have is null or empty, never missing. Dates are ISO; the template's
/// <c>date</c> helper writes them in the client's language.</summary>
public sealed record OrderMessageData
{
    public required string OrderId { get; init; }

    /// <summary>All items of the order, or those of the shipment.</summary>
    public required IReadOnlyList<OrderItem> Items { get; init; }

    /// <summary>When the client can expect it, as promised now.</summary>
    public required LocalDate EstimatedDelivery { get; init; }

    /// <summary>ORD-2.</summary>
    public LocalDate? ProjectedCompletion { get; init; }

    /// <summary>ORD-2: fittings apply; the message says how to arrange one.</summary>
    public bool Fittings { get; init; }

    /// <summary>ORD-1, CHN-5: the client asked for updates on request only.</summary>
    public bool OnRequest { get; init; }

    /// <summary>ORD-3.</summary>
    public string? ShippingMethod { get; init; }

    /// <summary>ORD-3, ORD-4: once there is one.</summary>
    public string? TrackingNumber { get; init; }

    /// <summary>ORD-4.</summary>
    public string? Carrier { get; init; }

    /// <summary>Which part of the order; null when it ships whole.</summary>
    public string? ShipmentId { get; init; }

    /// <summary>Which try of production; above 1 it is a remake. Default 1.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>For templates, which cannot compare: <see cref="Attempt"/> is above 1.</summary>
    public bool Remade => Attempt > 1;

    /// <summary>ORD-4: crosses a border.</summary>
    public bool International { get; init; }

    /// <summary>ORD-4: names of the documents that travel along.</summary>
    public IReadOnlyList<string> CustomsDocuments { get; init; } = [];

    /// <summary>ORD-4: in words.</summary>
    public string? ClearanceEstimate { get; init; }

    /// <summary>ORD-5, ruling 4; null when the client opted out.</summary>
    public string? SurveyUrl { get; init; }

    /// <summary>ORD-6.</summary>
    public DelayCause? Cause { get; init; }

    /// <summary>ORD-6, ORD-8; null when not known yet: the message then says when we come back.</summary>
    public LocalDate? RevisedDelivery { get; init; }

    /// <summary>ORD-6, ORD-7: the client's own date is in danger.</summary>
    public bool TimelineSuffers { get; init; }

    /// <summary>ORD-8, ruling 19.</summary>
    public bool ConcertWeek { get; init; }

    /// <summary>ORD-6 to ORD-8: what the client may choose from; empty when there is nothing to choose.</summary>
    public IReadOnlyList<ExceptionOption> Options { get; init; } = [];

    /// <summary>What failed or why, in words for the client.</summary>
    public string? Reason { get; init; }

    /// <summary>What an amendment changed.</summary>
    public IReadOnlyList<OrderChange> Changes { get; init; } = [];

    /// <summary>ORD-7: what the client chose.</summary>
    public ExceptionOption? ChosenOption { get; init; }

    /// <summary>The day by which the client hears from us again.</summary>
    public LocalDate? ComeBackBy { get; init; }

    /// <summary>The day of the concert in the profile's zone.</summary>
    public LocalDate? PerformanceDate { get; init; }

    /// <summary>As templates see it: every key present, empty ones as null.</summary>
    public JsonObject ToJson() => JsonSerializer.SerializeToNode(this, Complete)!.AsObject();

    private static readonly JsonSerializerOptions Complete = new(WorkflowJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };
}

/// <summary>One fact an amendment changed.</summary>
/// <param name="From">A date as ISO <c>yyyy-MM-dd</c>, else in words; null when there was nothing.</param>
/// <param name="To">Likewise; null when there is nothing any more.</param>
public sealed record OrderChange(OrderChangeField Field, string? From, string? To);

/// <summary>What an amendment may change; templates name each.</summary>
public enum OrderChangeField
{
    EstimatedDelivery,
    PlannedProductionStart,
    PlannedShipDate,
    PerformanceAt,
    Items,
}
