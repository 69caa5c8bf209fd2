using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>The dozen orders of March, each with something to watch for.</summary>
internal static class DemoOrders
{
    public static IEnumerable<DemoStep> Steps() =>
        new[]
        {
            Smooth(), International(), InParts(), Delayed(), Remade(), LateCarrier(),
            NeverStarted(), OutOfOrder(), ConcertMoved(), CancelledEarly(), OnRequest(), BeforeItsClient(),
        }.SelectMany(order => order.Steps);

    private static (LocalDate Start, LocalDate Ship, LocalDate Delivery) Plan(int start, int ship, int delivery) =>
        (Day(start), Day(ship), Day(delivery));

    /// <summary>A day counted from 1 March.</summary>
    private static LocalDate Day(int ofMarch) => new LocalDate(2026, 3, 1).PlusDays(ofMarch - 1);

    private static DemoOrder Smooth() => new DemoOrder("D-2001", "seoul-agency")
        .Placed(At(3, 3, 9, 20), "Stage jacket", 7, Plan(5, 17, 19), At(4, 4, 19), fittings: true)
        .Started(At(3, 5, 10), Day(16)).Passed(At(3, 16, 15)).Shipped(At(3, 17, 11), Day(18)).Delivered(At(3, 18, 14, 40));

    private static DemoOrder International() => new DemoOrder("D-2002", "tour-production")
        .Placed(At(3, 3, 11), "Tour set, silver", 12, Plan(6, 23, 27), At(4, 11, 20), international: true)
        .Started(At(3, 6, 9, 30), Day(20)).Passed(At(3, 20, 17))
        .Shipped(At(3, 23, 13), Day(27), customsDocuments: ["commercial invoice", "packing list"]).Delivered(At(3, 26, 20));

    private static DemoOrder InParts() => new DemoOrder("D-2003", "busan-theatre")
        .Placed(At(3, 4, 10), "Chorus costume", 40, Plan(9, 24, 26))
        .Started(At(3, 9, 9), Day(23)).Passed(At(3, 20, 11))
        .Shipped(At(3, 20, 16), Day(23), "A").Shipped(At(3, 24, 16), Day(26), "B")
        .Delivered(At(3, 23, 10), "A").Delivered(At(3, 26, 11), "B");

    private static DemoOrder Delayed() => new DemoOrder("D-2004", "award-show")
        .Placed(At(3, 4, 14), "Gown with train", 2, Plan(6, 19, 21), At(3, 27, 18), fittings: true)
        .Started(At(3, 6, 10), Day(18)).Delayed(At(3, 12, 16), "material", Day(26))
        .Chose(At(3, 13, 10), "D-2004-2", "expressAtNoCharge")
        .Passed(At(3, 24, 9)).Shipped(At(3, 24, 12), Day(25)).Delivered(At(3, 25, 9, 30)).Satisfied(At(3, 26, 10), "D-2004-2");

    private static DemoOrder Remade() => new DemoOrder("D-2005", "london-stylist")
        .Placed(At(3, 5, 9, 30), "Beaded bodice", 3, Plan(10, 24, 30), international: true)
        .Started(At(3, 10, 10), Day(22)).Failed(At(3, 19, 15), "Two bodices show loose beading at the left seam.")
        .Chose(At(3, 20, 18), "D-2005-2", "remakeWithLongerDelay")
        .Started(At(3, 23, 9), Day(30), attempt: 2).Passed(At(3, 30, 14), attempt: 2)
        .Shipped(At(3, 31, 10), Day(34), customsDocuments: ["commercial invoice"]).Delivered(At(4, 3, 15)).Satisfied(At(4, 6, 11), "D-2005-2");

    private static DemoOrder LateCarrier() => new DemoOrder("D-2006", "seoul-agency")
        .Placed(At(3, 6, 10), "Encore outfit", 5, Plan(11, 23, 24), At(3, 29, 18))
        .Started(At(3, 11, 9, 15), Day(20)).Passed(At(3, 20, 18)).Shipped(At(3, 23, 9), Day(24))
        .CarrierLate(At(3, 25, 8, 30), Day(26)).Chose(At(3, 25, 9, 30), "D-2006-4", "courier")
        .Delivered(At(3, 26, 12)).Satisfied(At(3, 26, 15), "D-2006-4").Satisfied(At(3, 26, 15, 5), "late-delivered-2026-03-24");

    private static DemoOrder NeverStarted() => new DemoOrder("D-2007", "indie-label")
        .Placed(At(3, 6, 15), "Festival poncho", 20, Plan(10, 20, 24))
        .Started(At(3, 12, 9), Day(23)).Passed(At(3, 23, 14)).Shipped(At(3, 24, 9), Day(25)).Delivered(At(3, 25, 13));

    private static DemoOrder OutOfOrder() => new DemoOrder("D-2008", "tour-production")
        .Placed(At(3, 9, 9), "Dance boots", 16, Plan(11, 18, 24), international: true)
        .Shipped(At(3, 18, 10), Day(24), customsDocuments: ["commercial invoice"])
        .Passed(At(3, 17, 17)).Late(At(3, 18, 15))
        .Started(At(3, 11, 9), Day(17)).Late(At(3, 18, 15, 5)).Again(At(3, 18, 15, 10))
        .Delivered(At(3, 24, 16));

    private static DemoOrder ConcertMoved() => new DemoOrder("D-2009", "award-show")
        .Placed(At(3, 10, 10), "Presenter suit", 2, Plan(12, 26, 27), At(4, 18, 19))
        .Started(At(3, 12, 10), Day(25))
        .Amended(At(3, 13, 11), "D-2009-a1", new { performanceAt = "2026-04-04T18:00:00+09:00", estimatedDelivery = "2026-03-24", plannedShipDate = "2026-03-23" })
        .Passed(At(3, 20, 10)).Shipped(At(3, 23, 10), Day(24)).Delivered(At(3, 24, 10));

    private static DemoOrder CancelledEarly() => new DemoOrder("D-2010", "indie-label")
        .Placed(At(3, 11, 10), "Music video cape", 1, Plan(16, 25, 26)).Cancelled(At(3, 13, 17));

    private static DemoOrder OnRequest() => new DemoOrder("D-2011", "dance-crew")
        .Placed(At(3, 12, 9), "Street set", 9, Plan(16, 26, 31), international: true)
        .Started(At(3, 16, 9), Day(25)).Passed(At(3, 25, 16))
        .Shipped(At(3, 26, 10), Day(31), customsDocuments: ["commercial invoice"]).Delivered(At(3, 31, 15));

    private static DemoOrder BeforeItsClient() => new DemoOrder("D-2012", "new-company")
        .Placed(At(3, 5, 9), "Opening gown", 1, Plan(9, 18, 20))
        .Started(At(3, 9, 10), Day(17)).Passed(At(3, 17, 10)).Shipped(At(3, 18, 10), Day(20)).Delivered(At(3, 20, 10));
}
