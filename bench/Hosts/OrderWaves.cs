using System.Globalization;
using NodaTime;

namespace Kyndof.Workflows.Bench.Hosts;

/// <param name="Calls">What the order system posts at that instant.</param>
internal sealed record OrderWave(Instant At, IReadOnlyList<(string Path, byte[] Json)> Calls);

/// <summary>1,000 orders in twenty waves, half an hour apart, and each wave's milestones two weeks on.</summary>
internal static class OrderWaves
{
    public const int Orders = Waves * OrdersEach;
    private const int Waves = 20;
    private const int OrdersEach = 50;
    private static readonly Duration Apart = Duration.FromMinutes(30);

    public static IReadOnlyList<OrderWave> All { get; } = [.. Enumerable.Range(0, Waves).SelectMany(Wave).OrderBy(wave => wave.At)];

    /// <summary>Every delivered order has settled.</summary>
    public static Instant End => BenchRuntime.Start + Duration.FromDays(20);

    private static IEnumerable<OrderWave> Wave(int number)
    {
        var placed = BenchRuntime.Start + Apart * number;
        var ids = Enumerable.Range((number * OrdersEach) + 1, OrdersEach).Select(OrderBodies.OrderId).ToList();
        yield return new OrderWave(placed, [.. ids.Select(id => ("/api/orders", OrderBodies.Order(id, placed, new(2026, 3, 5), new(2026, 3, 17), new(2026, 3, 19))))]);
        yield return Report(ids, placed + Duration.FromDays(2), "productionStarted", ("projectedCompletion", "2026-03-16"));
        yield return Report(ids, placed + Duration.FromDays(13), "qualityPassed", ("shippingMethod", "Courier"));
        yield return Report(ids, placed + Duration.FromDays(14), "shipped", ("trackingNumber", "TRACK-1"), ("carrier", "Demo Express"), ("estimatedDelivery", "2026-03-19"));
        yield return Report(ids, placed + Duration.FromDays(15), "delivered");
    }

    private static OrderWave Report(IEnumerable<string> ids, Instant at, string milestone, params (string Name, object Value)[] details) =>
        new(at, [.. ids.Select(id => (string.Create(CultureInfo.InvariantCulture, $"/api/orders/{id}/milestones"), OrderBodies.Milestone("e-" + milestone, milestone, at, details)))]);
}
