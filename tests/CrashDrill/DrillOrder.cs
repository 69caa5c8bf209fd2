using System.Globalization;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Adapters.Mail;

namespace Kyndof.Workflows.CrashDrill;

/// <summary>One order's life as the order system reports it: each milestone once the message before has gone out.</summary>
internal sealed class DrillOrder(int number, PersistentCaller caller, Pace pace)
{
    private readonly string orderId = string.Create(CultureInfo.InvariantCulture, $"K-{number + 1}");

    public static IReadOnlyList<string> Kinds { get; } = ["confirmation", "productionStarted", "qualityPassed", "shipped", "delivered"];

    /// <summary>The file or Message-ID key of every message this order has to send.</summary>
    public IEnumerable<string> ExpectedKeys => Kinds.Select(kind => $"order~{orderId}~{Kebab(kind)}");

    /// <summary>The same as Message-IDs, which stand in for keys on a mail server.</summary>
    public IEnumerable<string> ExpectedIds(string from) => ExpectedKeys.Select(key => MessageIds.For(key, from));

    public async Task LiveAsync(CancellationToken cancellation)
    {
        await pace.TurnAsync(number, 0, cancellation);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await caller.SendAsync("order-system", HttpMethod.Post, "/api/orders", new
        {
            orderId,
            clientId = "drill-client",
            placedAt = Now(),
            items = new[] { new { sku = "SKU-1", name = "Stage jacket", quantity = 3 } },
            estimatedDelivery = today.AddDays(30).ToString("O", CultureInfo.InvariantCulture),
            plannedProductionStart = today.AddDays(5).ToString("O", CultureInfo.InvariantCulture),
            plannedShipDate = today.AddDays(25).ToString("O", CultureInfo.InvariantCulture),
            international = false,
            fittings = false,
        }, cancellation);
        await SentAsync(Kinds[0], cancellation);
        foreach (var (stage, milestone) in Kinds.Index().Skip(1))
        {
            await pace.TurnAsync(number, stage, cancellation);

            // Built once: a repeat is the same event, to the instant.
            var report = Report(milestone, today);
            await caller.SendAsync("order-system", HttpMethod.Post, $"/api/orders/{orderId}/milestones", report, cancellation);
            await SentAsync(milestone, cancellation);
        }
    }

    private async Task SentAsync(string kind, CancellationToken cancellation)
    {
        while (true)
        {
            var order = await caller.SendAsync("cs-lead", HttpMethod.Get, $"/api/orders/{orderId}", null, cancellation);
            if (order["promises"]!.AsArray().Any(promise => (string?)promise!["kind"] == kind && (string?)promise["state"] == "kept")) return;
            await Task.Delay(60, cancellation);
        }
    }

    private JsonObject Report(string milestone, DateOnly today)
    {
        var report = new JsonObject { ["eventId"] = $"{orderId}-{milestone}", ["milestone"] = milestone, ["occurredAt"] = Now() };
        if (milestone == "productionStarted") report["projectedCompletion"] = today.AddDays(20).ToString("O", CultureInfo.InvariantCulture);
        if (milestone == "qualityPassed") report["shippingMethod"] = "Courier";
        if (milestone == "shipped") (report["trackingNumber"], report["carrier"]) = ("T-1", "Demo Express");
        return report;
    }

    private static string Now() => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Kebab(string kind) => string.Concat(kind.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
