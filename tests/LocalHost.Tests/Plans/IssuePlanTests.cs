using System.Net;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Plans.PlanReading;

namespace Kyndof.Workflows.LocalHost.Tests.Plans;

/// <summary>What is to come of an issue received on Friday 6 March 2026 at 16:00 in Seoul.</summary>
public sealed class IssuePlanTests
{
    private const string Instance = "escalation~I-1";

    [Fact]
    public async Task An_issue_has_its_clocks_and_what_happens_on_silence()
    {
        await using var world = await OpenedAsync();
        var plan = await world.PlanOf(Instance);
        Assert.Equal(
            [
                "2026-03-06 17:00 rung ESC-5", "2026-03-06 17:36 rung ESC-5", "2026-03-06 18:00 clock SLA-1", "2026-03-06 18:00 clock ESC-2", "2026-03-06 18:00 rung ESC-5", "2026-03-06 18:00 task ESC-2",
                "2026-03-07 04:00 rung ESC-5", "2026-03-07 11:12 rung ESC-5", "2026-03-07 16:00 clock SLA-4", "2026-03-09 10:12 rung XFN-1", "2026-03-09 10:12 rung XFN-1",
                "2026-03-09 11:00 step XFN-1", "2026-03-09 11:00 step XFN-1", "2026-03-09 11:00 task RAB-2", "2026-03-09 11:00 task RAB-4", "2026-03-13 09:00 timer SLA-5",
            ],
            plan.Planned());
        Assert.Equal(
            "If nobody has taken it up, it goes to the CS Lead, Tier 3.", plan["planned"]!.AsArray().Single(entry => entry!["what"]!["en"]!.GetValue<string>().StartsWith("If nobody", StringComparison.Ordinal))!["what"]!["en"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_missed_clock_is_late_and_the_next_rung_has_its_own()
    {
        await using var world = await OpenedAsync();
        await world.AdvanceTo("2026-03-06T18:00+09:00");
        var planned = await world.PlannedFor(Instance);
        Assert.Contains("2026-03-06 18:00 clock SLA-1 late", planned);
        Assert.Contains("2026-03-09 13:00 clock ESC-3", planned);
        Assert.Contains("2026-03-09 13:00 rung ESC-5", planned);
        Assert.DoesNotContain("2026-03-06 18:00 clock ESC-2 late", planned);
    }

    [Fact]
    public async Task A_pause_is_shown_as_long_as_it_lasts_and_moves_what_is_due()
    {
        await using var world = await OpenedAsync();
        await world.AdvanceTo("2026-03-06T16:10+09:00");
        await world.OnIssue("csm", "pause", new { reason = "Asked for photos" });
        await world.AdvanceTo("2026-03-06T17:00+09:00");
        var paused = await world.PlanOf(Instance);
        Assert.Equal(["2026-03-06 16:10 - Asked for photos"], Pauses(paused));
        Assert.DoesNotContain(paused.Planned(), entry => entry.Contains(" clock ", StringComparison.Ordinal));
        Assert.Contains("2026-03-13 09:00 timer SLA-6", paused.Planned());

        await world.OnIssue("csm", "resume", new { });
        var resumed = await world.PlanOf(Instance);
        Assert.Equal(["2026-03-06 16:10 2026-03-06 17:00 Asked for photos"], Pauses(resumed));
        Assert.Contains("2026-03-09 09:50 clock ESC-2", resumed.Planned());
        Assert.Contains("2026-03-07 16:50 clock SLA-4", resumed.Planned());
    }

    [Fact]
    public async Task A_resolved_issue_waits_for_the_client_and_a_confirmed_one_for_nothing()
    {
        await using var world = await OpenedAsync();
        await world.OnIssue("csm", "resolve", new { summary = "Moved up." });
        var resolved = await world.PlanOf(Instance);
        Assert.Equal(["2026-03-11 09:00 rung ruling 18", "2026-03-16 09:00 rung ruling 18", "2026-03-20 18:00 timer ruling 18"], resolved.Planned().Where(entry => !entry.Contains("task", StringComparison.Ordinal)));
        Assert.Equal(["2026-03-06 16:00 - 해결 후 고객 확인 대기"], Pauses(resolved, "ko"));

        await world.OnIssue("csm", "confirm", new { satisfied = true });
        Assert.Empty(await world.PlannedFor(Instance));
    }

    [Fact]
    public async Task An_approval_that_waits_is_due_from_the_role_and_then_from_its_delegate()
    {
        await using var world = await OpenedAsync();
        await world.OnIssue("csm", "resolve", new { summary = "Refund.", amountUsd = 900 });
        var planned = (await world.PlannedFor(Instance)).Where(entry => entry.EndsWith("RAB-3", StringComparison.Ordinal)).ToList();
        Assert.Equal(["2026-03-09 10:12 rung RAB-3", "2026-03-09 11:00 step RAB-3", "2026-03-09 11:00 task RAB-3", "2026-03-09 15:00 rung RAB-3"], planned);
    }

    [Fact]
    public async Task A_suspended_instance_stands_still_since_it_was_suspended()
    {
        await using var world = await OpenedAsync();
        await world.AdvanceTo("2026-03-06T16:30+09:00");
        (await world.As("cs-lead").PostAsync($"/api/instances/{Instance}/suspend", new { reason = "Looking into it" })).Expect(HttpStatusCode.Accepted);
        Assert.Equal(["2026-03-06 16:30 - Suspended by hand: nothing is done until it is resumed."], Pauses(await world.PlanOf(Instance)));
    }

    private static IEnumerable<string> Pauses(System.Text.Json.Nodes.JsonNode plan, string language = "en") =>
        plan["pauses"]!.AsArray().Select(pause => $"{InSeoul(pause!["from"])} {InSeoul(pause["to"])} {pause["because"]![language]}");

    private static async Task<Scenario> OpenedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-06T16:00+09:00");
        await world.OpenIssue("rushOrder");
        return world;
    }
}
