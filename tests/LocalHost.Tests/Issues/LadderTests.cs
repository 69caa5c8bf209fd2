using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>Silence climbs the ladder, rung by rung, each once (ESC-2 to ESC-5, rulings 7 and 16).</summary>
public sealed class LadderTests
{
    [Fact]
    public async Task A_rush_order_nobody_takes_up_climbs_to_the_ceo_and_then_the_cs_lead_is_told_every_hour()
    {
        await using var world = await Scenario.WithClientAt("2026-03-06T17:00+09:00");
        await world.OpenIssue("rushOrder");
        Assert.Equal(["1:2:csm"], (await world.ReadIssue()).RungsOf());

        await world.AdvanceTo("2026-03-09T09:59:59+09:00");
        Assert.Equal(2, await world.TierOf());
        await world.AdvanceTo("2026-03-09T10:00:00+09:00");
        Assert.Equal(3, await world.TierOf());

        await world.AdvanceTo("2026-03-09T13:59:59+09:00");
        Assert.Equal(3, await world.TierOf());
        await world.AdvanceTo("2026-03-09T14:00:00+09:00");
        Assert.Equal(["1:2:csm", "2:3:cs-lead", "3:4:cfo"], (await world.ReadIssue()).RungsOf());

        await world.AdvanceTo("2026-03-10T13:00:00+09:00");
        Assert.Equal("4:4:ceo", (await world.ReadIssue()).RungsOf()[^1]);
        await world.AdvanceTo("2026-03-11T12:00:00+09:00");
        await world.AdvanceTo("2026-03-11T13:59:59+09:00");
        var issue = await world.ReadIssue();
        Assert.Equal(4, issue.RungsOf().Count);
        Assert.Contains("top~2", issue.MessagesOf());
        Assert.DoesNotContain("top~3", issue.MessagesOf());
    }

    [Fact]
    public async Task An_acknowledgement_stops_the_rung_and_a_reply_its_clock()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("rushOrder");
        await world.AdvanceTo("2026-03-03T11:59:59+09:00");
        await world.OnIssue("csm", "acknowledge");
        await world.AdvanceTo("2026-03-03T12:00:00+09:00");
        var late = await world.ReadIssue();
        Assert.Equal(["1:2:csm"], late.RungsOf());
        Assert.Equal("breached", late.Clock("tierResponse")["state"]!.GetValue<string>());
        Assert.Contains(late.MessagesOf(), key => key.StartsWith("breach~", StringComparison.Ordinal));

        await world.OnIssue("csm", "reply", new { text = "We can do it by Friday." });
        Assert.Contains(world.Mails().Keys, key => key.StartsWith("escalation~I-1~reply~", StringComparison.Ordinal));
    }
}
