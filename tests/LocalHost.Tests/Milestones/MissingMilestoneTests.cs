using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-11: a milestone that should have come and has not is raised to the client's CS owner.</summary>
public sealed class MissingMilestoneTests
{
    [Fact]
    public async Task Production_that_has_not_started_by_the_close_of_its_planned_day_is_raised()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-03-05T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-05T18:00+09:00");
        Assert.Equal([new TaskReading("missing-production-started-2026-03-05", "check", "specialist-1", "ORD-11", "2026-03-06T13:00", "open")], await world.Tasks());
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    [Fact] // the other side
    public async Task Production_that_started_in_time_is_not()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T17:59+09:00");
        await world.AdvanceTo("2026-03-17T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-17T18:00+09:00");
        Assert.Equal(["missing-shipped-2026-03-17"], await world.TaskIds());
    }

    [Fact] // ruling 15: a deadline that is only a date ends at close of business
    public async Task A_plan_for_a_saturday_is_checked_at_the_close_of_monday()
    {
        await using var world = await PlacedAsync(("plannedProductionStart", "2026-03-07"));
        await world.AdvanceTo("2026-03-09T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-09T18:00+09:00");
        Assert.Equal(["missing-production-started-2026-03-07"], await world.TaskIds());
    }

    [Fact] // ORD-6: a delay moves the plan with it, 19 to 25 March is six days
    public async Task A_delay_moves_the_check_of_shipping()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("productionDelayed", "2026-03-10T10:00+09:00", ("eventId", "e-1"));
        await world.Satisfied("e-1");
        await world.AdvanceTo("2026-03-23T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-23T18:00+09:00");
        Assert.Equal(["missing-shipped-2026-03-23"], await world.TaskIds());
    }

    [Fact]
    public async Task While_the_owner_is_away_the_delegate_gets_the_task()
    {
        await using var world = await PlacedAsync();
        await world.PutStaff("specialist-2", "Demo Delegate");
        await world.PutStaff("specialist-1", absent: ("2026-03-05", "2026-03-05", "specialist-2"));
        await world.AdvanceTo("2026-03-05T18:00+09:00");
        Assert.Equal("specialist-2", Assert.Single(await world.Tasks()).Owner);
    }

    [Fact] // the other side
    public async Task The_day_before_the_absence_it_is_still_the_owners()
    {
        await using var world = await PlacedAsync();
        await world.PutStaff("specialist-2", "Demo Delegate");
        await world.PutStaff("specialist-1", absent: ("2026-03-06", "2026-03-09", "specialist-2"));
        await world.AdvanceTo("2026-03-05T18:00+09:00");
        Assert.Equal("specialist-1", Assert.Single(await world.Tasks()).Owner);
    }

    [Fact]
    public async Task An_owner_nobody_knows_is_the_team()
    {
        await using var world = await PlacedAsync();
        await world.PutClient(("specialist", "left-long-ago"));
        await world.AdvanceTo("2026-03-05T18:00+09:00");
        Assert.Equal("cs-team", Assert.Single(await world.Tasks()).Owner);
    }

    private static async Task<Scenario> PlacedAsync(params (string Name, object? Value)[] changes)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(changes);
        return world;
    }
}
