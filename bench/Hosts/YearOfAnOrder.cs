using NodaTime;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>An order that takes a year: late material, a failed check and a remake, a carrier that is late, clients who
/// are followed up until they are satisfied, and then silence until it expires.</summary>
internal static class YearOfAnOrder
{
    public const string OrderId = "K-1042";
    private const string Orders = "/api/orders";
    private const string Milestones = $"{Orders}/{OrderId}/milestones";

    public static IReadOnlyList<YearStep> Steps { get; } =
    [
        new(At(3, 3), false, Orders, OrderBodies.Order(OrderId, At(3, 3), new(2026, 3, 6), new(2026, 9, 25), new(2026, 9, 30))),
        Report(At(3, 6), "started", "productionStarted", ("projectedCompletion", "2026-09-11")),
        Report(At(4, 10), "material", "productionDelayed", ("cause", "material"), ("revisedDelivery", "2026-10-15")),
        Satisfied(At(4, 24), "material"),
        Report(At(6, 15), "failed", "qualityFailed", ("reason", "Seam strength")),
        Satisfied(At(6, 29), "failed"),
        Report(At(7, 20), "started-again", "productionStarted", ("attempt", 2), ("projectedCompletion", "2026-09-11")),
        Report(At(9, 14), "passed", "qualityPassed", ("attempt", 2), ("shippingMethod", "Courier")),
        Report(At(9, 25), "shipped", "shipped", ("attempt", 2), ("trackingNumber", "TRACK-1"), ("carrier", "Demo Express"), ("estimatedDelivery", "2026-10-15")),
        Report(At(10, 2), "carrier", "carrierDelayed", ("attempt", 2), ("revisedDelivery", "2026-10-22")),
        Satisfied(At(10, 14), "carrier"),
    ];

    // 10:00 in Seoul.
    private static Instant At(int month, int day) => Instant.FromUtc(2026, month, day, 1, 0);

    private static YearStep Report(Instant at, string eventId, string milestone, params (string Name, object Value)[] details) =>
        new(at, false, Milestones, OrderBodies.Milestone(eventId, milestone, at, details));

    private static YearStep Satisfied(Instant at, string eventId) =>
        new(at, true, $"{Orders}/{OrderId}/exceptions/{eventId}/satisfied", HttpCalls.Json(new { note = "Told us so by phone." }));
}

/// <param name="ByLead">The CS Lead says it; else the order system.</param>
internal sealed record YearStep(Instant At, bool ByLead, string Path, byte[] Json);
