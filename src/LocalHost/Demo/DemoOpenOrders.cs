using System.Text.Json;
using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>The orders of April, most of them still under way when the story ends.</summary>
internal static class DemoOpenOrders
{
    public static IEnumerable<DemoStep> Steps() =>
        new[] { Quick(), InProduction(), NothingShipped(), Failed(), Silent(), Bounced() }.SelectMany(order => order.Steps).Concat(
        [
            DemoStep.Post(At(4, 20, 11), "person:cs-lead", "/api/clients/dance-crew/hold", new { reason = "They rehearse this week and asked for no mail." }),
            new DemoStep(At(4, 21, 11, 20), (caller, stop) => caller.ReportDeliveryAsync(Bounce("order~D-2018~production-started", "london-stylist@example.com", At(4, 21, 11, 20)), stop)),
        ]);

    private static (LocalDate Start, LocalDate Ship, LocalDate Delivery) Plan(LocalDate start, LocalDate ship, LocalDate delivery) => (start, ship, delivery);

    private static LocalDate Day(int month, int day) => new(2026, month, day);

    private static DemoOrder Quick() => new DemoOrder("D-2013", "seoul-agency")
        .Placed(At(3, 25, 10), "Fan meeting blouse", 6, Plan(Day(3, 27), Day(4, 8), Day(4, 9)))
        .Started(At(3, 27, 10), Day(4, 7)).Passed(At(4, 7, 15)).Shipped(At(4, 8, 11), Day(4, 9)).Delivered(At(4, 9, 14));

    private static DemoOrder InProduction() => new DemoOrder("D-2014", "busan-theatre")
        .Placed(At(4, 8, 10), "Choir robe", 32, Plan(Day(4, 13), Day(5, 4), Day(5, 7)), At(5, 16, 19)).Started(At(4, 13, 10), Day(4, 30));

    private static DemoOrder NothingShipped() => new DemoOrder("D-2015", "indie-label")
        .Placed(At(4, 6, 14), "Rain cape", 4, Plan(Day(4, 9), Day(4, 21), Day(4, 24)))
        .Started(At(4, 9, 11), Day(4, 17)).Passed(At(4, 17, 16));

    private static DemoOrder Failed() => new DemoOrder("D-2016", "award-show")
        .Placed(At(4, 7, 11), "Opening dress", 1, Plan(Day(4, 9), Day(4, 22), Day(4, 23)), At(4, 23, 19))
        .Started(At(4, 9, 9, 30), Day(4, 20)).Failed(At(4, 21, 16, 30), "The train has come apart at the waist.");

    private static DemoOrder Silent() => new DemoOrder("D-2017", "dance-crew")
        .Placed(At(4, 9, 9), "Battle jacket", 9, Plan(Day(4, 13), Day(4, 21), Day(4, 28)), international: true)
        .Started(At(4, 13, 9), Day(4, 20)).Passed(At(4, 20, 16)).Shipped(At(4, 21, 10), Day(4, 28), customsDocuments: ["commercial invoice"]);

    private static DemoOrder Bounced() => new DemoOrder("D-2018", "london-stylist")
        .Placed(At(4, 16, 10), "Beaded gloves", 2, Plan(Day(4, 21), Day(5, 6), Day(5, 12)), international: true).Started(At(4, 21, 10), Day(5, 4));

    /// <summary>The mail service could not deliver a message.</summary>
    private static string Bounce(string key, string recipient, Instant at) => JsonSerializer.Serialize(new[]
    {
        new
        {
            id = $"{key}-bounced",
            eventType = "Microsoft.Communication.EmailDeliveryReportReceived",
            eventTime = Text(at),
            data = new
            {
                sender = "cs@example.com",
                recipient,
                messageId = DemoSender.IdOf(key),
                status = "Bounced",
                deliveryStatusDetails = new { statusMessage = "550 5.1.1 no such mailbox" },
                deliveryAttemptTimeStamp = Text(at),
            },
        },
    });
}
