using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>An order that ships in parts: each part has its messages, and each its own carrier to be late.</summary>
public sealed class PartShipmentTests
{
    [Fact] // ORD-4, ORD-5: one message per milestone and shipment
    public async Task Each_part_is_told_when_it_leaves_and_when_it_arrives()
    {
        await using var world = await InPartsAsync();
        await world.Report("delivered", "2026-03-18T10:00+09:00", ("eventId", "e-3"), ("shipmentId", "A"));
        await world.Report("delivered", "2026-03-19T11:00+09:00", ("eventId", "e-4"), ("shipmentId", "B"));

        Assert.Equal("Part A of your order K-1042 is on its way", world.Mail("shipped~A").Says("TRACK-A").DoesNotSay("TRACK-B").Subject);
        world.Mail("shipped~B").Says("Part B of your order K-1042", "TRACK-B");
        world.Mail("delivered~B").Says("Part B of your order K-1042", "delivered and signed for");
        Assert.Equal(["confirmation", "delivered~A", "delivered~B", "shipped~A", "shipped~B"], world.MailKeys());
    }

    [Fact] // ORD-10: the last part cannot be known: 14 days for stragglers, then it is complete
    public async Task It_completes_fourteen_days_after_the_last_part()
    {
        await using var world = await InPartsAsync();
        await world.Report("delivered", "2026-03-18T10:00+09:00", ("eventId", "e-3"), ("shipmentId", "A"));
        await world.Report("delivered", "2026-03-19T11:00+09:00", ("eventId", "e-4"), ("shipmentId", "B"));

        await world.AdvanceTo("2026-04-02T10:59+09:00");
        Assert.Equal("open", (await world.Order()).State);
        await world.AdvanceTo("2026-04-02T11:00+09:00");
        Assert.Equal("completed", (await world.Order()).State);
    }

    [Fact] // ORD-8
    public async Task One_late_part_is_found_and_the_other_is_left_alone()
    {
        await using var world = await InPartsAsync();
        await world.Report("delivered", "2026-03-18T10:00+09:00", ("eventId", "e-3"), ("shipmentId", "A"));
        await world.AdvanceTo("2026-03-19T18:00+09:00");

        Assert.Equal(["late-delivered-B-2026-03-19"], await world.TaskIds());
        world.Mail("carrier-delayed~late-delivered-B-2026-03-19").Says("Part B of your order K-1042", "TRACK-B").DoesNotSay("TRACK-A");
    }

    private static async Task<Scenario> InPartsAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(("plannedProductionStart", "2026-03-16"));
        await world.Report("shipped", "2026-03-16T11:00+09:00", ("eventId", "e-1"), ("shipmentId", "A"), ("trackingNumber", "TRACK-A"));
        await world.Report("shipped", "2026-03-17T11:00+09:00", ("eventId", "e-2"), ("shipmentId", "B"), ("trackingNumber", "TRACK-B"));
        return world;
    }
}
