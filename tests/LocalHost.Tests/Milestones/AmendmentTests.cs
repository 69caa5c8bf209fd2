using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>An amendment re-times what is open and is told to the client (ORD-9, ORD-11).</summary>
public sealed class AmendmentTests
{
    [Fact]
    public async Task A_concert_moved_forward_moves_the_promises_and_the_checks()
    {
        await using var world = await StartedAsync();
        await world.Amend("a-1", "2026-03-06T11:00+09:00",
            ("performanceAt", "2026-03-21T19:00:00+09:00"), ("plannedShipDate", "2026-03-13"), ("estimatedDelivery", "2026-03-16"));

        Assert.Equal(
            "Your order K-1042 has changed",
            world.Mail("amended~a-1").Says("Saturday, 4 April 2026 → Saturday, 21 March 2026", "Tuesday, 17 March 2026 → Friday, 13 March 2026", "Thursday, 19 March 2026 → Monday, 16 March 2026").Subject);
        var order = await world.Order();
        Assert.Equal(("2026-03-13T18:00", "2026-03-16T18:00"), (order.Due("shipped"), order.Due("delivered")));
        await world.AdvanceTo("2026-03-13T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-13T18:00+09:00");
        Assert.Equal(["missing-shipped-2026-03-13"], await world.TaskIds());
    }

    [Fact]
    public async Task A_later_date_silences_the_check_of_the_old_one()
    {
        await using var world = await StartedAsync();
        await world.Amend("a-1", "2026-03-17T17:59+09:00", ("plannedShipDate", "2026-03-24"), ("estimatedDelivery", "2026-03-26"));

        await world.AdvanceTo("2026-03-24T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-24T18:00+09:00");
        Assert.Equal(["missing-shipped-2026-03-24"], await world.TaskIds());
    }

    [Fact]
    public async Task More_pieces_are_told_as_they_stand_now()
    {
        await using var world = await StartedAsync();
        await world.Amend("a-1", "2026-03-06T11:00+09:00", ("items", new[] { new { sku = "JKT-1", name = "Stage jacket", quantity = 9 } }));

        world.Mail("amended~a-1").Says("7 × Stage jacket → 9 × Stage jacket", "Stage jacket (JKT-1) × 9");
    }

    [Fact] // ORD-10: the newest word holds, whenever it comes
    public async Task An_older_amendment_that_comes_later_changes_nothing()
    {
        await using var world = await StartedAsync();
        await world.Amend("a-2", "2026-03-09T11:00+09:00", ("estimatedDelivery", "2026-03-24"));
        (await world.TryAmend("a-1", "2026-03-06T11:00+09:00", ("estimatedDelivery", "2026-03-20"))).Expect(HttpStatusCode.Accepted);

        Assert.Equal("2026-03-24", (await world.Order()).DeliveryExpected);
        Assert.Equal(["amended~a-2", "confirmation", "production-started"], world.MailKeys());
    }

    [Fact]
    public async Task The_same_amendment_again_is_taken_once_and_other_content_is_refused()
    {
        await using var world = await StartedAsync();
        await world.Amend("a-1", "2026-03-06T11:00+09:00", ("estimatedDelivery", "2026-03-20"));
        (await world.TryAmend("a-1", "2026-03-06T11:00+09:00", ("estimatedDelivery", "2026-03-20"))).Expect(HttpStatusCode.OK);

        var conflict = (await world.TryAmend("a-1", "2026-03-06T11:00+09:00", ("estimatedDelivery", "2026-03-23"))).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("$.estimatedDelivery", conflict["differences"]![0]!["field"]!.GetValue<string>());
        Assert.Equal("2026-03-20", (await world.Order()).DeliveryExpected);
    }

    private static async Task<Scenario> StartedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        return world;
    }
}
