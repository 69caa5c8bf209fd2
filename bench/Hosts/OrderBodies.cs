using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>What the order system says, as bodies of requests.</summary>
internal static class OrderBodies
{
    public const string ClientId = "demo-agency";

    public static byte[] Client() => HttpCalls.Json(new
    {
        name = "Demo Agency",
        tier = "standard",
        segment = "agency",
        domestic = true,
        email = "demo-agency@example.com",
        contactName = "Demo Contact",
        language = "en",
        contactMethod = "email",
        cadence = "proactive",
        specialist = "specialist-1",
    });

    public static byte[] Order(string orderId, Instant placedAt, LocalDate start, LocalDate ship, LocalDate delivery) => HttpCalls.Json(new
    {
        orderId,
        clientId = ClientId,
        placedAt = Text(placedAt),
        items = new[] { new { sku = "JKT-1", name = "Stage jacket", quantity = 7 }, new { sku = "BLT-3", name = "Beaded belt", quantity = 7 } },
        estimatedDelivery = Text(delivery),
        plannedProductionStart = Text(start),
        plannedShipDate = Text(ship),
        international = false,
        fittings = true,
    });

    /// <param name="details">Further members, by name.</param>
    public static byte[] Milestone(string eventId, string milestone, Instant occurredAt, params (string Name, object Value)[] details)
    {
        var body = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["eventId"] = eventId,
            ["milestone"] = milestone,
            ["occurredAt"] = Text(occurredAt),
        };
        foreach (var (name, value) in details) body[name] = value;
        return HttpCalls.Json(body);
    }

    public static string OrderId(int number) => string.Create(CultureInfo.InvariantCulture, $"K-{number:D6}");

    public static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
