namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>Bodies of requests with sensible values; tests change what they are about.</summary>
public static class Orders
{
    public static Dictionary<string, object?> Client(string clientId = "demo-agency", params (string Name, object? Value)[] changes) => With(new(StringComparer.Ordinal)
    {
        ["name"] = "Demo Agency",
        ["tier"] = "standard",
        ["segment"] = "agency",
        ["domestic"] = true,
        ["email"] = $"{clientId}@example.com",
        ["contactName"] = "Demo Contact",
        ["language"] = "en",
        ["contactMethod"] = "email",
        ["cadence"] = "proactive",
        ["specialist"] = "specialist-1",
    }, changes);

    /// <summary>Placed Tuesday 3 March 2026, 09:30 in Seoul; production on the 5th, shipping on the 17th, delivery on the 19th.</summary>
    public static Dictionary<string, object?> Order(string orderId = "K-1042", params (string Name, object? Value)[] changes) => With(new(StringComparer.Ordinal)
    {
        ["orderId"] = orderId,
        ["clientId"] = "demo-agency",
        ["placedAt"] = "2026-03-03T09:30:00+09:00",
        ["items"] = new[] { new { sku = "JKT-1", name = "Stage jacket", quantity = 7 } },
        ["estimatedDelivery"] = "2026-03-19",
        ["plannedProductionStart"] = "2026-03-05",
        ["plannedShipDate"] = "2026-03-17",
        ["performanceAt"] = "2026-04-04T19:00:00+09:00",
        ["international"] = false,
        ["fittings"] = true,
    }, changes);

    /// <summary>A milestone with everything its message needs.</summary>
    public static Dictionary<string, object?> Milestone(string milestone, string occurredAt, string? eventId = null, params (string Name, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["eventId"] = eventId ?? $"e-{milestone}",
            ["milestone"] = milestone,
            ["occurredAt"] = occurredAt,
        };
        foreach (var (name, value) in Needs(milestone)) body[name] = value;
        return With(body, changes);
    }

    private static IEnumerable<(string, object?)> Needs(string milestone) => milestone switch
    {
        "productionStarted" => [("projectedCompletion", "2026-03-16")],
        "qualityPassed" => [("shippingMethod", "Courier")],
        "shipped" => [("trackingNumber", "TRACK-1"), ("carrier", "Demo Express"), ("estimatedDelivery", "2026-03-19")],
        "productionDelayed" => [("cause", "material"), ("revisedDelivery", "2026-03-25")],
        "carrierDelayed" => [("revisedDelivery", "2026-03-23")],
        _ => [],
    };

    private static Dictionary<string, object?> With(Dictionary<string, object?> body, (string Name, object? Value)[] changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is null) body.Remove(name);
            else body[name] = value;
        }

        return body;
    }
}
