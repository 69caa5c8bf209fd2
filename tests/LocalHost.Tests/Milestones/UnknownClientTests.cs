using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>An order of a client nobody has put is held until the client comes; the team is told in time to confirm (ORD-1).</summary>
public sealed class UnknownClientTests
{
    [Fact]
    public async Task It_is_held_and_confirmed_as_soon_as_the_client_is_put()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        var placed = await world.Place();
        Assert.Equal(("held", "client demo-agency is unknown"), (placed.Json["state"]!.GetValue<string>(), placed.Json["heldBecause"]!.GetValue<string>()));
        await world.AdvanceTo("2026-03-03T11:00+09:00");
        Assert.Equal("held", (await world.Order()).State);
        Assert.Empty(world.Mails());

        await world.PutClient();
        var order = await world.Order();
        Assert.Equal(["confirmation"], world.MailKeys());
        Assert.Equal(("open", "2026-03-03T11:00"), (order.State, order.KeptAt("confirmation")));
    }

    [Fact] // assumed: 2 h after placing
    public async Task After_two_hours_the_team_is_asked()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.AdvanceTo("2026-03-03T11:29+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-03T11:30+09:00");
        Assert.Equal([new TaskReading("client-unknown", "check", "cs-team", "ORD-1", "2026-03-03T15:30", "open")], await world.Tasks());
    }

    [Theory] // ORD-1: 4 h after placing
    [InlineData("2026-03-03T13:29+09:00", "PT1M", 1, 0)]
    [InlineData("2026-03-03T13:31+09:00", "PT-1M", 0, 1)]
    public async Task A_client_put_around_the_fourth_hour_is_confirmed_in_time_or_late(string put, string margin, int inTime, int late)
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.AdvanceTo(put);
        await world.PutClient();
        await world.ReportNow("cancelled", put);

        var order = await world.Order();
        Assert.Equal(margin, order.Margin("confirmation"));
        Assert.Equal((inTime, late), (order.Outcome["keptInTime"]!.GetValue<int>() - 1, order.Outcome["keptLate"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Milestones_wait_with_the_order_and_flow_when_the_client_comes()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.ReportNow("productionStarted", "2026-03-03T09:30+09:00");
        Assert.Equal(["e-productionStarted held"], (await world.Order()).Milestones);

        await world.PutClient();
        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
    }

    [Fact] // assumed: 7 days, as for an unknown order
    public async Task An_order_is_held_until_its_client_comes_and_expires_as_any_silent_one_does()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.AdvanceTo("2026-06-17T17:59+09:00");
        Assert.Equal("held", (await world.Order()).State);
        await world.AdvanceTo("2026-06-17T18:00+09:00");

        var order = await world.Order();
        Assert.Equal(("expired", "broken"), (order.State, order.PromiseState("confirmation")));
        Assert.Empty(world.Mails());
    }
}
