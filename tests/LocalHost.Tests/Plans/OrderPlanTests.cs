using Kyndof.Workflows.LocalHost.Tests.Policies;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Plans.PlanReading;

namespace Kyndof.Workflows.LocalHost.Tests.Plans;

/// <summary>What is to come of an order placed on Tuesday 3 March 2026, and of the survey after it.</summary>
public sealed class OrderPlanTests
{
    [Fact]
    public async Task An_order_has_its_promises_and_what_is_done_when_a_milestone_does_not_come()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var plan = await world.PlanOf("order~K-1042");
        Assert.Equal(
            [
                "2026-03-05 18:00 promise ORD-2", "2026-03-05 18:00 timer ORD-11", "2026-03-17 18:00 promise ORD-4", "2026-03-17 18:00 timer ORD-11", "2026-03-19 18:00 promise ORD-5",
            ],
            plan.Planned());
        Assert.Equal(("2026-03-03 09:30", "2026-03-19 18:00"), (InSeoul(plan["from"]), InSeoul(plan["to"])));
        var promise = plan["planned"]![0]!["what"]!;
        Assert.Equal(
            ["The client has the message “production started” by then.", "고객 안내 기한: ‘제작 시작’."], new[] { promise["en"]!.GetValue<string>(), promise["ko"]!.GetValue<string>() });
    }

    [Fact]
    public async Task What_has_not_come_is_late_from_the_instant_it_was_due_and_a_person_has_a_task()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.AdvanceTo("2026-03-05T17:59:59+09:00");
        Assert.Equal("2026-03-05 18:00 promise ORD-2", (await world.PlannedFor("order~K-1042"))[0]);
        await world.AdvanceTo("2026-03-05T18:00:00+09:00");
        var plan = await world.PlanOf("order~K-1042");
        Assert.Equal(["2026-03-05 18:00 timer ORD-11 late", "2026-03-06 13:00 task ORD-11"], plan.Planned().Take(2));
        Assert.Equal("“production started” was planned by then and has not been reported.", plan["planned"]![0]!["what"]!["en"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_delivered_order_settles_and_an_ended_one_has_nothing_planned()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.Report("delivered", "2026-03-05T10:00+09:00");
        Assert.Equal(["2026-03-06 10:00 timer ORD-10"], await world.PlannedFor("order~K-1042"));
        await world.AdvanceTo("2026-03-09T12:00+09:00");
        var ended = await world.PlanOf("order~K-1042");
        Assert.Empty(ended.Planned());
        Assert.Equal("2026-03-06 11:00", InSeoul(ended["to"]));
    }

    [Fact]
    public async Task A_survey_is_sent_repeated_once_and_expires()
    {
        await using var world = await SurveyScenario.DeliveredAsync();
        await world.AdvanceTo("2026-03-10T11:00+09:00");
        Assert.Equal(["2026-03-16 10:00 survey FBK-1"], await world.PlannedFor("survey~K-1042"));
        await world.AdvanceTo("2026-03-16T10:00+09:00");
        Assert.Equal(["2026-03-23 09:00 rung FBK-1", "2026-04-06 10:00 timer FBK-1"], await world.PlannedFor("survey~K-1042"));
        await world.Answer("T1", 5);
        Assert.Empty(await world.PlannedFor("survey~K-1042"));
    }

    [Fact]
    public async Task An_order_keeps_the_plan_it_was_placed_under_when_the_policy_changes()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.PreviewAndApply(PolicyEdits.Policy(("  missingGrace: PT0S #", "  missingGrace: PT1H #")));
        Assert.Equal("2026-03-05 18:00 timer ORD-11", (await world.PlannedFor("order~K-1042"))[1]);
    }

    [Fact]
    public async Task Business_hours_and_holidays_are_those_between_the_first_line_and_the_last_step()
    {
        await using var world = await Scenario.WithClientAt("2026-02-13T17:00+09:00");
        await world.Place(
            ("placedAt", "2026-02-13T17:00:00+09:00"), ("plannedProductionStart", "2026-02-19"), ("plannedShipDate", "2026-02-20"), ("estimatedDelivery", "2026-02-20"), ("performanceAt", null));
        var plan = await world.PlanOf("order~K-1042");
        Assert.Equal(
            ["2026-02-13 17:00–2026-02-13 18:00", "2026-02-19 09:00–2026-02-19 18:00", "2026-02-20 09:00–2026-02-20 18:00"],
            plan["business"]!.AsArray().Select(open => $"{InSeoul(open!["from"])}–{InSeoul(open["to"])}"));
        Assert.Equal(
            ["2026-02-16 설날 전날", "2026-02-17 설날", "2026-02-18 설날 다음 날"],
            plan["closed"]!.AsArray().Select(day => $"{day!["date"]} {day["name"]!["ko"]}"));
    }
}
