using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Silence climbs, an acknowledgement stops it (ESC-2 to ESC-5, rulings 16 and 17).</summary>
public sealed class LadderStoryTests
{
    [Fact]
    public void Silence_climbs_to_the_CFO_the_CEO_and_then_the_CS_Lead_every_business_hour()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").AdvanceTo("2026-03-06T09:59:59");

        Assert.Equal(["1:2:csm 2026-03-03T10:00", "2:3:cs-lead 2026-03-03T12:00", "3:4:cfo 2026-03-03T16:00", "4:4:ceo 2026-03-04T15:00"], story.Rungs);
        Assert.Equal(["assigned~1 csm-1 2026-03-03T10:00"], story.Told("assigned"));
        Assert.Equal(["escalated~2 cs-lead-1 2026-03-03T12:00", "escalated~3 cfo-1 2026-03-03T16:00", "escalated~4 ceo-1 2026-03-04T15:00"], story.Told("escalated"));
        Assert.Equal(["slack~rung-2 #cs-general 2026-03-03T12:00", "slack~rung-3 #cs-general 2026-03-03T16:00", "slack~rung-4 #cs-general 2026-03-04T15:00"], story.Told("slack"));
        Assert.Equal(["top~1", "top~2", "top~3", "top~4", "top~5"], story.Told("top").Select(told => told.Split(' ')[0]));
        Assert.Equal(("top~1 cs-lead-1 2026-03-05T14:00", "top~5 cs-lead-1 2026-03-05T18:00"), (story.Told("top").First(), story.Told("top").Last()));

        story.Do("2026-03-06T09:59:59", Acknowledge()).AdvanceTo("2026-03-06T18:00");
        Assert.Equal(5, story.Told("top").Count());
        Assert.Equal("top~6 cs-lead-1 2026-03-06T10:00", IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").AdvanceTo("2026-03-06T10:00").Told("top").Last());
    }

    [Theory]
    [InlineData(ClientTier.Standard, "2026-03-03T11:59:59", "2026-03-03T12:00")]
    [InlineData(ClientTier.Vip, "2026-03-03T10:59:59", "2026-03-03T11:00")]
    public void Tier_2_has_two_hours_and_one_for_a_VIP(ClientTier client, string before, string due)
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00", client).AdvanceTo(before);
        Assert.Single(story.Rungs);

        Assert.Equal($"2:3:cs-lead {due}", story.AdvanceTo(due).Rungs.Last());
    }

    [Fact]
    public void Every_rung_leaves_one_open_task_and_closes_the_one_before()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").AdvanceTo("2026-03-03T14:00");

        Assert.Equal(["own~1 specialist-1 2026-03-03T10:00", "own~2 csm-1 2026-03-03T12:00", "own~3 cs-lead-1 2026-03-03T14:00"], story.Tasks("own"));
        Assert.Equal(["own~1", "own~2"], story.Settled);
        Assert.Equal(["own~1", "own~2", "own~3"], story.Do("2026-03-03T14:30", Reply()).Settled);
    }

    [Theory]
    [InlineData("2026-03-03T11:59:59", 1)]
    [InlineData("2026-03-03T12:00", 1)]
    [InlineData("2026-03-03T12:00:01", 2)]
    public void An_acknowledgement_at_the_last_instant_is_in_time(string at, int rungs)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do(at, Acknowledge()).AdvanceTo("2026-03-06T18:00");

        Assert.Equal(rungs, story.State.Rungs.Count);
        Assert.True(story.State.Acknowledged);
    }

    [Fact]
    public void A_link_of_a_rung_that_has_been_left_takes_up_nothing()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T12:30", Acknowledge(rung: 1));
        Assert.False(story.State.Acknowledged);

        Assert.True(story.Do("2026-03-03T12:40", Acknowledge(rung: 2)).State.Acknowledged);
    }

    [Theory]
    [InlineData("2025-12-03T12:00", "2:3:cs-lead 2026-03-03T12:00")]
    [InlineData("2025-12-03T11:59:59", "2:2:csm 2026-03-03T12:00")]
    public void The_second_issue_of_a_client_raised_within_90_days_goes_to_Tier_3(string other, string rung)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", raisedBefore: other).AdvanceTo("2026-03-03T12:00");

        Assert.Equal(rung, story.Rungs.Last());
        Assert.Equal(Seoul.At("2026-03-03T12:00"), story.State.RaisedAt);
    }

    [Fact]
    public void A_client_with_two_raised_issues_opens_at_Tier_3() =>
        Assert.Equal(["1:3:cs-lead 2026-03-03T10:00"], IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", raisedBefore: ["2026-02-01T10:00", "2026-02-20T10:00"]).Rungs);

    [Fact]
    public void Two_failed_solutions_raise_to_Tier_3_and_the_same_one_fails_once()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00")
            .Do("2026-03-03T10:10", Offer("S1")).Do("2026-03-03T10:20", Reject("S1")).Do("2026-03-03T10:30", Reject("S1")).Do("2026-03-03T10:40", Offer("S2"));
        Assert.Equal(["1:1:specialist 2026-03-03T10:00"], story.Rungs);

        Assert.Equal("2:3:cs-lead 2026-03-03T10:50", story.Do("2026-03-03T10:50", Reject("S2")).Rungs.Last());
        Assert.Equal(2, story.Do("2026-03-03T11:00", Reject("S3")).Rungs.Count());
    }

    [Fact]
    public void A_no_to_a_resolution_is_a_failed_solution_too()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00")
            .Do("2026-03-03T10:20", Reject("S1")).Do("2026-03-03T10:30", Resolve()).Do("2026-03-03T11:00", Confirm(false));

        Assert.Equal(["1:1:specialist 2026-03-03T10:00", "2:3:cs-lead 2026-03-03T11:00"], story.Rungs);
    }
}
