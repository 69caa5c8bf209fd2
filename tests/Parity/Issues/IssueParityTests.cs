using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using NodaTime;

namespace Kyndof.Workflows.Parity.Issues;

/// <summary>The same story comes to the same end on the embedded runtime and on Durable Task: rungs, clocks, approvals, requests, messages, tasks,
/// timeline.</summary>
public sealed class IssueParityTests
{
    [Fact]
    public async Task Silence_climbs_to_the_ceo_and_the_cs_lead_is_told_until_somebody_takes_it_up()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await issue.OpenAsync(IssueKind.RushOrder);
            await issue.WaitAsync(seconds: 170);
        });
        Assert.Equal(["2:csm", "3:cs-lead", "4:cfo", "4:ceo"], outcome.Rungs);
        Assert.Equal(["top~1", "top~2"], outcome.MessageKeys.Where(static key => key.StartsWith("top~", StringComparison.Ordinal)));
        Assert.Contains("slack~rung-4", outcome.MessageKeys);
        Assert.Contains("request~consult-finance~overdue", outcome.MessageKeys);
    }

    [Fact]
    public async Task Acknowledged_answered_resolved_and_confirmed()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await issue.OpenAsync(IssueKind.QualityConcern);
            await issue.WaitAsync(seconds: 5);
            await issue.AcknowledgeAsync("csm");
            await issue.AnswerAsync("consult-operations");
            await issue.AnswerAsync("consult-design");
            await issue.WaitAsync(seconds: 10);
            await issue.ReplyAsync("csm");
            await issue.ResolveAsync("csm");
            await issue.WaitAsync(Duration.FromHours(2));
            await issue.ConfirmAsync(satisfied: true);
        });
        Assert.Equal(("completed", "confirmed"), (outcome.State, outcome.Stage));
        Assert.Equal(["2:csm"], outcome.Rungs);
        Assert.Equal(["own~1", "request~consult-design", "request~consult-operations"], outcome.TaskIds);
        Assert.Contains("resolved~1", outcome.MessageKeys);
    }

    [Fact]
    public async Task A_refund_above_the_limit_waits_for_the_cs_lead_who_approves_it()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await RefundAsync(issue);
            await issue.WaitAsync(seconds: 18);
            await issue.ActAsync("cs-lead", static id => new IssueAction.Approve(id, null, "Within reason."));
            await issue.ConfirmAsync(satisfied: true);
        });
        Assert.Equal("confirmed", outcome.Stage);
        Assert.Equal(["cs-lead approved"], outcome.Approvals);
        Assert.Contains("approve~d-3~reminder", outcome.MessageKeys);
        Assert.Contains("task escalation~I-1~approve~d-3~first Approval RAB-3 for cs-lead-1", string.Join('\n', outcome.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refund_nobody_decides_on_is_told_to_the_cs_lead_and_never_done()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await RefundAsync(issue);
            await issue.WaitAsync(seconds: 45);
        });
        Assert.Equal("open", outcome.Stage);
        Assert.Equal(["cs-lead unanswered"], outcome.Approvals);
        Assert.Contains("approve~d-3~delegate", outcome.TaskIds);
        Assert.Contains("approval~d-3~unanswered", outcome.MessageKeys);
        Assert.DoesNotContain("resolved~1", outcome.MessageKeys);
    }

    [Fact]
    public async Task Paused_resumed_refused_twice_and_closed_without_the_clients_word()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await issue.OpenAsync(IssueKind.CustomDesign);
            await issue.AnswerAsync("consult-design");
            await issue.ReplyAsync("csm");
            await issue.ActAsync("csm", static id => new IssueAction.Pause(id, "Waits for a sketch."));
            await issue.WaitAsync(Duration.FromHours(30));
            await issue.ActAsync("csm", static id => new IssueAction.Resume(id));
            for (var times = 0; times < 2; times++)
            {
                await issue.ResolveAsync("csm");
                await issue.ConfirmAsync(satisfied: false);
            }

            await issue.ReplyAsync("cs-lead");
            await issue.ResolveAsync("cs-lead");
            await issue.WaitAsync(Duration.FromDays(7));
        });
        Assert.Equal(("completed", "unconfirmed"), (outcome.State, outcome.Stage));
        Assert.Equal(["2:csm", "2:csm", "3:cs-lead"], outcome.Rungs);
        Assert.Equal(["call~confirm~3", "pause-check~1"], outcome.TaskIds.Where(static id => id.StartsWith("call", StringComparison.Ordinal) || id.StartsWith("pause", StringComparison.Ordinal)));
        Assert.Contains("confirm~3", outcome.MessageKeys);
    }

    [Fact]
    public async Task An_emergency_that_begins_while_the_issue_is_open()
    {
        var outcome = await OnBothAsync(static async issue =>
        {
            await issue.OpenAsync(IssueKind.RushOrder, performanceAt: BothEngines.Start + Duration.FromHours(48) + Duration.FromSeconds(15));
            await issue.AcknowledgeAsync("csm");
            await issue.AnswerAsync("consult-operations");
            await issue.AnswerAsync("consult-finance");
            await issue.WaitAsync(seconds: 80);
            await issue.ReplyAsync("cs-lead");
            await issue.WaitAsync(Duration.FromHours(1));
            await issue.ResolveAsync("cs-lead");
            await issue.ConfirmAsync(satisfied: true);
        });
        Assert.Equal("confirmed", outcome.Stage);
        Assert.Equal(["2:csm", "2:csm", "3:cs-lead"], outcome.Rungs);
        Assert.Contains("call~emergency", outcome.TaskIds);
        Assert.Contains("slack~emergency", outcome.MessageKeys);
    }

    /// <summary>A CSM, whose limit is 500 USD, resolves a complaint of 400 USD with 700 USD: deed d-3.</summary>
    private static async Task RefundAsync(IssueDriver issue)
    {
        await issue.OpenAsync(IssueKind.Refund, amountUsd: 400);
        await issue.AnswerAsync("consult-finance");
        await issue.ReplyAsync("csm");
        await issue.ResolveAsync("csm", amountUsd: 700);
    }

    private static Task<IssueOutcome> OnBothAsync(Func<IssueDriver, Task> story) => BothEngines.RunAsync(async host =>
    {
        var issue = new IssueDriver(host);
        await story(issue);
        return await issue.OutcomeAsync();
    });
}
