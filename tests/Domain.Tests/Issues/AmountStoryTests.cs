using System.Globalization;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Nobody spends above their limit without an approval (ESC-7, RAB-3, ruling 1).</summary>
public sealed class AmountStoryTests
{
    [Theory]
    [InlineData("100", "100", null)]
    [InlineData("100.01", "100", "csm")]
    [InlineData("500", "500", null)]
    [InlineData("500.01", "500", "cs-lead")]
    [InlineData("2000", "2000", null)]
    [InlineData("2000.01", "2000", "cfo")]
    [InlineData("2000.01", null, null)]
    [InlineData("100", "0", "specialist")] // a role key decides on nothing
    [InlineData("0.01", "0", "specialist")]
    [InlineData("2000", "500", "cs-lead")]
    public void Money_above_the_limit_waits_for_the_role_that_may_decide(string usd, string? limit, string? role)
    {
        var amount = Usd(usd);
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Resolve(amount, limit is null ? null : Usd(limit), "pay"));

        Assert.Equal(role, story.State.Approvals.SingleOrDefault()?.Role);
        Assert.Equal(role is null ? IssueStage.Resolved : IssueStage.Open, story.State.Stage);
        Assert.Equal(role is null, story.Told("resolved").Any());
        if (role is null) return;

        story.Do("2026-03-03T11:00", Settle("pay", ApprovalState.Approved));
        Assert.Equal((IssueStage.Resolved, amount), (story.State.Stage, story.State.SpentUsd));
        Assert.Equal(["resolved~1 client 2026-03-03T11:00"], story.Told("resolved"));
    }

    [Fact]
    public void What_is_declined_stays_open_and_its_owner_hears_so()
    {
        var story = Asked().Do("2026-03-03T11:00", Settle("pay", ApprovalState.Declined));

        Assert.Equal((IssueStage.Open, 0m), (story.State.Stage, story.State.SpentUsd));
        Assert.Equal(["approval~pay specialist-1 2026-03-03T11:00"], story.Told("approval"));
    }

    [Fact]
    public void What_nobody_decides_on_is_told_to_the_owner_and_the_CS_Lead()
    {
        var story = Asked().Do("2026-03-03T11:00", Answer("consult-finance")).Do("2026-03-04T09:00", Settle("pay", ApprovalState.Unanswered));

        Assert.Equal(IssueStage.Open, story.State.Stage);
        Assert.Equal(["approval~pay specialist-1 2026-03-04T09:00", "approval~pay~unanswered cs-lead-1 2026-03-04T09:00"], story.Told("approval"));
    }

    [Fact]
    public void The_first_decision_on_an_approval_stands()
    {
        var story = Asked().Do("2026-03-03T11:00", Settle("pay", ApprovalState.Declined)).Do("2026-03-03T11:01", Settle("pay", ApprovalState.Approved));

        Assert.Equal((IssueStage.Open, ApprovalState.Declined), (story.State.Stage, story.State.Approvals[0].State));
    }

    [Fact]
    public void The_band_says_who_is_asked_and_told_about_the_money()
    {
        var story = Asked();
        Assert.Equal(["request~consult-finance finance-1 2026-03-03T10:30"], story.Told("request"));

        Assert.Equal(["informed~approval~pay~sales sales-1 2026-03-03T11:00"], story.Do("2026-03-03T11:00", Settle("pay", ApprovalState.Approved)).Told("informed"));
    }

    [Fact]
    public void Amounts_split_over_several_resolutions_count_together()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00")
            .Do("2026-03-03T10:30", Resolve(400, limit: 500)).Do("2026-03-03T11:00", Confirm(false)).Do("2026-03-03T11:30", Resolve(400, limit: 500));

        Assert.Equal((800m, "cs-lead", IssueStage.Open), (story.State.Approvals[0].AmountUsd, story.State.Approvals[0].Role, story.State.Stage));

        story.Do("2026-03-03T12:00", Settle("a3", ApprovalState.Approved));
        Assert.Equal((IssueStage.Resolved, 800m), (story.State.Stage, story.State.SpentUsd));
    }

    [Fact]
    public void An_approval_does_not_cover_what_was_spent_while_it_waited()
    {
        var story = Asked().Do("2026-03-03T10:40", Resolve(1_900, limit: 2_000)).Do("2026-03-03T10:50", Confirm(false)).Do("2026-03-03T11:00", Settle("pay", ApprovalState.Approved));

        Assert.Equal((IssueStage.Open, 1_900m), (story.State.Stage, story.State.SpentUsd)); // 2,500 would need the CFO
        Assert.Equal(["approval~pay specialist-1 2026-03-03T11:00"], story.Told("approval"));
    }

    [Fact]
    public void A_costly_solution_waits_for_its_approval_and_an_approved_one_no_longer()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Offer("S1", 500.01m, limit: 500));
        Assert.Equal(("a1", "cs-lead", true), (story.State.Approvals[0].ApprovalId, story.State.Approvals[0].Role, story.State.Solutions[0].AwaitsApproval));

        Assert.False(story.Do("2026-03-03T11:00", Settle("a1", ApprovalState.Approved)).State.Solutions[0].AwaitsApproval);
        Assert.Empty(IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Offer("S1", 500, limit: 500)).State.Approvals);
    }

    [Fact]
    public void An_issue_that_ends_takes_back_what_still_waits()
    {
        var story = Asked().Do("2026-03-03T10:40", Resolve()).Do("2026-03-03T11:00", Confirm(true));

        Assert.Equal(["pay"], story.MootApprovals);
        Assert.Equal(ApprovalState.Moot, story.State.Approvals[0].State);
    }

    private static decimal Usd(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IssueStory Asked() => IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Resolve(600, limit: 500, "pay"));
}
