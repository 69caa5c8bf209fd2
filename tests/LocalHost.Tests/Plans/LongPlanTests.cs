using System.Net;
using Kyndof.Workflows.LocalHost.Tests.Transitions;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Plans;

/// <summary>What is to come of the processes that take weeks: transitions, departures and loops.</summary>
public sealed class LongPlanTests
{
    [Fact]
    public async Task A_transition_has_its_steps_with_their_reminders_and_a_late_one_is_told_again()
    {
        await using var world = await TransitionWorld.StartAt("2026-03-09T09:00+09:00");
        await world.Begin();
        Assert.Equal(
            [
                "2026-03-11 18:00 rung TRN-6", "2026-03-13 16:12 rung TRN-6", "2026-03-16 18:00 rung TRN-6", "2026-03-16 18:00 step TRN-1", "2026-03-16 18:00 task TRN-1",
                "2026-03-18 18:00 rung TRN-6", "2026-03-25 16:12 rung TRN-6", "2026-03-30 18:00 rung TRN-6", "2026-03-30 18:00 step TRN-2", "2026-03-30 18:00 task TRN-2",
            ],
            await world.World.PlannedFor("transition~T-7"));
        await world.World.AdvanceTo("2026-03-17T10:00+09:00");
        Assert.Equal(
            ["2026-03-16 18:00 step TRN-1 late", "2026-03-16 18:00 task TRN-1 late", "2026-03-17 18:00 rung TRN-6"], (await world.World.PlannedFor("transition~T-7")).Take(3));
    }

    [Fact]
    public async Task After_the_introduction_somebody_is_available_and_the_client_is_asked_and_then_nothing_is_planned()
    {
        await using var world = await TransitionWorld.StartAt("2026-03-09T09:00+09:00");
        await world.Begin();
        await world.Prepare();
        await TransitionWorld.Do(world.Incoming, "introduce");
        Assert.Equal(["2026-04-08 09:00 step TRN-4", "2026-05-08 09:00 survey TRN-5"], await world.World.PlannedFor("transition~T-7"));
        await TransitionWorld.Do(world.Lead, "complete", new { reason = "Done." });
        Assert.Empty(await world.World.PlannedFor("transition~T-7"));
    }

    [Fact]
    public async Task A_departure_has_its_last_day_and_asks_who_takes_an_account()
    {
        await using var world = await TransitionWorld.StartAt("2026-03-17T11:00+09:00");
        (await world.Lead.PostAsync("/api/departures", new { departureId = "D-3", csm = "csm-1", lastDay = "2026-03-31" })).Expect(HttpStatusCode.Accepted);
        Assert.Equal(
            ["2026-03-18 18:00 rung TRN-6", "2026-03-18 18:00 task TRN-1", "2026-04-01 00:00 step TRN-6"], await world.World.PlannedFor("departure~D-3"));
    }

    [Fact]
    public async Task A_loop_has_what_is_owed_to_the_client_and_by_the_function_and_then_the_check()
    {
        await using var world = await Scenario.WithClientAt("2026-03-02T10:00+09:00");
        await world.GiveFeedback("The seam was torn.");
        Assert.Equal(
            [
                "2026-03-04 02:00 rung ruling 11", "2026-03-05 02:00 rung ruling 11", "2026-03-05 18:00 rung ruling 11", "2026-03-05 18:00 step FBK-5", "2026-03-05 18:00 task FBK-5",
                "2026-03-17 14:00 rung ruling 11", "2026-03-26 16:24 rung ruling 11", "2026-04-01 18:00 rung ruling 11", "2026-04-01 18:00 step FBK-4", "2026-04-01 18:00 task FBK-4",
            ],
            await world.PlannedFor("feedback-loop~F-7"));
        await world.OnFeedback("cs-lead", "release");
        await world.OnFeedback("cs-lead", "complete", new { function = "operations", summary = "New thread." });
        await world.OnFeedback("cs-lead", "release");
        Assert.Equal(["2026-03-16 10:00 survey FBK-5"], await world.PlannedFor("feedback-loop~F-7"));
        await world.OnFeedback("cs-lead", "dismiss", new { reason = "Withdrawn", clientOptedOut = true });
        Assert.Empty(await world.PlannedFor("feedback-loop~F-7"));
    }
}
