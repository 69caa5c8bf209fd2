using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-10: a milestone of an order nobody has placed waits for it, seven days; then somebody hears of it.</summary>
public sealed class UnknownOrderTests
{
    private const string Report = "held~K-1042~report";

    [Fact]
    public async Task It_is_taken_and_held_and_told_once_the_order_arrives()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        var answer = (await world.ReportNow("productionStarted", "2026-03-03T09:30+09:00")).Json;
        Assert.Equal(("held", "order K-1042 is unknown"), (answer["state"]!.GetValue<string>(), answer["heldBecause"]!.GetValue<string>()));
        var held = (await world.As("cs-lead").GetAsync("/api/orders/K-1042")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(("held", "e-productionStarted"), (held["state"]!.GetValue<string>(), held["milestones"]![0]!["eventId"]!.GetValue<string>()));
        Assert.Empty(world.Mails());

        await world.AdvanceTo("2026-03-04T10:00+09:00");
        await world.Place();
        Assert.Equal(["confirmation", "production-started"], world.MailKeys());
        await world.AdvanceTo("2026-03-13T09:30+09:00");
        Assert.DoesNotContain(Report, await world.TaskIds());
    }

    [Fact]
    public async Task The_same_event_again_while_it_waits_is_taken_once()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.ReportNow("productionStarted", "2026-03-03T09:30+09:00");
        (await world.TryReport("productionStarted", "2026-03-03T09:30+09:00")).Expect(HttpStatusCode.OK);
        await world.Place();
        Assert.Equal(["e-productionStarted applied"], (await world.Order()).Milestones);
    }

    [Fact]
    public async Task An_order_that_never_comes_is_reported_to_the_team_after_seven_days()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.ReportNow("productionStarted", "2026-03-03T09:30+09:00");
        await world.AdvanceTo("2026-03-10T09:29+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-10T09:30+09:00");

        var task = Assert.Single(await world.Tasks());
        Assert.Equal((Report, "check", "cs-team", "ORD-10"), (task.Id, task.Kind, task.Owner, task.Rule));
        Assert.Empty(world.Mails());
    }

    [Fact]
    public async Task An_order_that_comes_after_the_report_still_gets_its_milestones()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.ReportNow("productionStarted", "2026-03-03T09:30+09:00");
        await world.AdvanceTo("2026-03-12T09:30+09:00");
        await world.Place();
        Assert.Contains("production-started", world.MailKeys());
    }
}
