using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Who is asked and who is told, and what happens when nothing comes (RAB-1, RAB-2, XFN-1, ESC-3, ESC-8).</summary>
public sealed class RequestStoryTests
{
    [Theory]
    [InlineData(IssueKind.MinorSizing, "", "")] // a weekly summary is no message per case
    [InlineData(IssueKind.RushOrder, "consult-operations, consult-finance", "sales")]
    [InlineData(IssueKind.QualityConcern, "consult-operations, consult-design", "cfo, ceo")]
    [InlineData(IssueKind.PricingDispute, "consult-finance, consult-sales", "cfo, ceo")]
    [InlineData(IssueKind.ImpossibleDeadline, "account-operations-director, consult-operations, consult-cs-lead", "sales")]
    [InlineData(IssueKind.UnwearableOrWrong, "account-operations-director, consult-operations, consult-cs-lead", "ceo")] // the CFO owns it
    [InlineData(IssueKind.ContractDispute, "account-sales, account-legal, consult-finance", "ceo")]
    [InlineData(IssueKind.VipAtRisk, "account-ceo, consult-sales, consult-operations", "cs-lead")]
    [InlineData(IssueKind.LegalRisk, "account-legal, consult-finance", "ceo")]
    public void The_accountable_and_consulted_are_asked_and_the_informed_are_told_once(IssueKind kind, string asked, string informed)
    {
        var story = IssueStory.Open(kind, "2026-03-03T10:00");

        Assert.Equal(asked, string.Join(", ", story.State.Requests.Select(request => request.RequestId)));
        Assert.Equal(story.State.Requests.Select(request => $"request~{request.RequestId} {request.Role}-1 2026-03-03T10:00"), story.Told("request"));
        Assert.Equal(story.Told("request"), story.Tasks("request"));
        Assert.Equal(informed, string.Join(", ", story.Told("informed").Select(told => told.Split(' ')[0]["informed~opened~".Length..])));
    }

    [Fact]
    public void A_request_is_reminded_at_four_fifths_and_overdue_it_raises_the_issue_to_Tier_3_once()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").Do("2026-03-03T11:00", Reply()).AdvanceTo("2026-03-03T13:11:59");
        Assert.Equal(2, story.Told("request").Count());

        story.AdvanceTo("2026-03-03T13:12");
        Assert.Equal(
            ["request~consult-operations~remind operations-1 2026-03-03T13:12", "request~consult-finance~remind finance-1 2026-03-03T13:12"],
            story.Told("request").Skip(2));

        Assert.Single(story.AdvanceTo("2026-03-03T13:59:59").Rungs);
        Assert.Equal("2:3:cs-lead 2026-03-03T14:00", story.AdvanceTo("2026-03-03T14:00").Rungs.Last());
        Assert.Equal(2, story.State.Rungs.Count);
        Assert.Equal("request~consult-finance~overdue cs-lead-1 2026-03-03T14:00", story.Told("request").Last());
    }

    [Fact]
    public void At_Tier_3_the_CS_Lead_is_told_of_what_is_overdue()
    {
        var story = IssueStory.Open(IssueKind.PolicyException, "2026-03-03T10:00").Do("2026-03-03T10:30", Reply()).AdvanceTo("2026-03-03T14:00");

        Assert.Single(story.Rungs);
        Assert.Equal(
            ["request~consult-finance~overdue cs-lead-1 2026-03-03T14:00", "request~consult-sales~overdue cs-lead-1 2026-03-03T14:00"],
            story.Told("request").Where(told => told.Contains("overdue", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_answer_at_the_last_instant_is_in_time_and_reaches_the_owner()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").Do("2026-03-03T11:00", Reply())
            .Do("2026-03-03T14:00", Answer("consult-operations"), Answer("consult-finance")).AdvanceTo("2026-03-03T18:00");

        Assert.Single(story.Rungs);
        Assert.Equal(
            ["request~consult-operations~answered csm-1 2026-03-03T14:00", "request~consult-finance~answered csm-1 2026-03-03T14:00"],
            story.Told("request").Where(told => told.Contains("answered", StringComparison.Ordinal)));
        Assert.Equal(["own~1", "request~consult-operations", "request~consult-finance"], story.Settled);
    }

    [Fact]
    public void A_second_answer_changes_nothing()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").Do("2026-03-03T11:00", Answer("consult-finance")).Do("2026-03-03T11:10", Answer("consult-finance"));

        Assert.Single(story.Told("request~consult-finance~answered"));
        Assert.Equal(Seoul.At("2026-03-03T11:00"), story.State.Requests[1].AnsweredAt);
    }
}
