using System.Net;
using Kyndof.Workflows.Testing.Scenarios;
using static Kyndof.Workflows.LocalHost.Tests.Transitions.TransitionWorld;

namespace Kyndof.Workflows.LocalHost.Tests.Transitions;

/// <summary>What an operator ends by hand leaves nothing behind that waits for it for ever.</summary>
public sealed class TerminatedTests
{
    [Fact]
    public async Task A_terminated_transition_frees_its_account()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        await world.Begin();
        Assert.Equal("transition-open", Word((await world.Lead.PostAsync("/api/transitions", Body("T-8"))).Expect(HttpStatusCode.Conflict).Json["code"]));
        (await world.Lead.PostAsync("/api/instances/transition~T-7/terminate", new { reason = "entered by mistake" })).Expect(HttpStatusCode.Accepted);
        (await world.Lead.PostAsync("/api/transitions", Body("T-8"))).Expect(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_transition_whose_survey_is_terminated_ends()
    {
        await using var world = await StartAt("2026-03-09T09:00+09:00");
        await world.Begin();
        await world.Prepare();
        await Do(world.Incoming, "introduce");
        await world.World.AdvanceTo("2026-05-11T10:00+09:00");
        Assert.Equal("followingUp", Word((await world.Read())["stage"]));
        (await world.Lead.PostAsync("/api/instances/survey~transition~T-7/terminate", new { reason = "asked by phone" })).Expect(HttpStatusCode.Accepted);
        await world.World.SettleAsync();
        Assert.Equal(("completed", "withdrawn"), (Word((await world.Read())["stage"]), Word((await world.Read())["survey"]!["state"])));
    }

    [Fact]
    public async Task A_loop_whose_issue_is_terminated_ends()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.GiveFeedback("The zip broke.");
        for (var round = 1; round <= 3; round++)
        {
            await world.OnFeedback("cs-lead", "complete", new { summary = $"Round {round}." });
            await world.OnFeedback("cs-lead", "release", new { toldBy = "phone" });
            await world.OnFeedback("csm", "check", new { score = 1, note = $"No, {round}." });
        }

        Assert.Equal("escalated", await world.StageOf());
        (await world.As("cs-lead").PostAsync("/api/instances/escalation~feedback-F-7/terminate", new { reason = "settled in person" })).Expect(HttpStatusCode.Accepted);
        await world.SettleAsync();
        Assert.NotEqual("escalated", await world.StageOf());
    }
}
