using System.Globalization;
using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Writes down what the order system says of one order of the sample.</summary>
internal sealed class DemoOrder(string orderId, string clientId)
{
    private readonly List<DemoStep> steps = [];
    private int events;

    public IReadOnlyList<DemoStep> Steps => steps;

    public DemoOrder Placed(Instant at, string item, int quantity, (LocalDate Start, LocalDate Ship, LocalDate Delivery) plan, Instant? performance = null, bool international = false, bool fittings = false)
    {
        return Say(at, "order-system", "/api/orders", new
        {
            orderId,
            clientId,
            placedAt = Text(at),
            items = new[] { new { sku = $"SKU-{orderId[^2..]}", name = item, quantity } },
            estimatedDelivery = Text(plan.Delivery),
            plannedProductionStart = Text(plan.Start),
            plannedShipDate = Text(plan.Ship),
            performanceAt = performance is { } concert ? Text(concert) : null,
            international,
            fittings,
        });
    }

    public DemoOrder Started(Instant at, LocalDate completion, int attempt = 1) =>
        Report(at, "productionStarted", new { projectedCompletion = Text(completion), attempt });

    public DemoOrder Passed(Instant at, int attempt = 1) => Report(at, "qualityPassed", new { shippingMethod = "Courier with signature", attempt });

    public DemoOrder Failed(Instant at, string reason) => Report(at, "qualityFailed", new { reason });

    public DemoOrder Shipped(Instant at, LocalDate estimate, string? shipmentId = null, string[]? customsDocuments = null) => Report(at, "shipped", new
    {
        trackingNumber = $"DEMO-{orderId[^2..]}{shipmentId}",
        carrier = "Demo Express",
        estimatedDelivery = Text(estimate),
        shipmentId,
        customsDocuments,
        clearanceEstimate = customsDocuments is null ? null : "1–2 business days",
    });

    public DemoOrder Delivered(Instant at, string? shipmentId = null) => Report(at, "delivered", new { shipmentId });

    public DemoOrder Delayed(Instant at, string cause, LocalDate revised) => Report(at, "productionDelayed", new { cause, revisedDelivery = Text(revised) });

    public DemoOrder CarrierLate(Instant at, LocalDate revised) => Report(at, "carrierDelayed", new { revisedDelivery = Text(revised) });

    public DemoOrder Cancelled(Instant at) => Report(at, "cancelled", new { });

    /// <summary>The report of a milestone arrives later than it happened.</summary>
    public DemoOrder Late(Instant arrives)
    {
        steps[^1] = steps[^1] with { At = arrives };
        return this;
    }

    /// <summary>The order system says the same again.</summary>
    public DemoOrder Again(Instant at)
    {
        steps.Add(steps[^1] with { At = at });
        return this;
    }

    public DemoOrder Amended(Instant at, string amendmentId, object change) =>
        Say(at, "order-system", $"/api/orders/{orderId}/amendments", Merge(new { amendmentId, occurredAt = Text(at) }, change));

    /// <summary>The client chose an option of the exception the given event opened.</summary>
    public DemoOrder Chose(Instant at, string eventId, string option) =>
        Say(at, "cs-lead", $"/api/orders/{orderId}/exceptions/{eventId}/choose", new { option });

    public DemoOrder Satisfied(Instant at, string eventId) =>
        Say(at, "cs-lead", $"/api/orders/{orderId}/exceptions/{eventId}/satisfied", new { note = "Told us so by phone." });

    private DemoOrder Report(Instant at, string milestone, object details)
    {
        events++;
        var eventId = string.Create(CultureInfo.InvariantCulture, $"{orderId}-{events}");
        return Say(at, "order-system", $"/api/orders/{orderId}/milestones", Merge(new { eventId, milestone, occurredAt = Text(at) }, details));
    }

    private DemoOrder Say(Instant at, string role, string path, object body)
    {
        steps.Add(DemoStep.Post(at, role, path, body));
        return this;
    }

    private static Dictionary<string, object?> Merge(params object[] parts) => parts
        .SelectMany(part => part.GetType().GetProperties().Select(member => (member.Name, Value: member.GetValue(part))))
        .ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
}
