using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>After a resolution: the client's word, or none (SLA-5, ruling 18).</summary>
public sealed class ConfirmationStoryTests
{
    [Fact]
    public void Silence_is_reminded_called_about_and_closed_as_unconfirmed()
    {
        var story = Resolved().AdvanceTo("2026-03-06T08:59:59");
        Assert.Empty(story.Told("confirm"));
        Assert.Equal(Seoul.Date("2026-03-17"), story.Notice("resolved~1").ClosesOn);

        Assert.Equal(["confirm~1 client 2026-03-06T09:00"], story.AdvanceTo("2026-03-11T08:59:59").Told("confirm"));
        Assert.Empty(story.Tasks("call"));
        Assert.Equal(["call~confirm~1 specialist-1 2026-03-11T09:00"], story.AdvanceTo("2026-03-11T09:00").Tasks("call"));

        Assert.Equal(IssueStage.Resolved, story.AdvanceTo("2026-03-17T17:59:59").State.Stage);
        Assert.Equal(IssueStage.Unconfirmed, story.AdvanceTo("2026-03-17T18:00").State.Stage);
        Assert.Equal((true, null), (story.Tracker.HasEnded, story.Tracker.Next()));
        Assert.Equal(["own~1", "call~confirm~1"], story.Settled);
    }

    [Fact]
    public void A_yes_at_the_last_instant_confirms()
    {
        var story = Resolved().Do("2026-03-17T18:00", Confirm(true));

        Assert.Equal(IssueStage.Confirmed, story.State.Stage);
        Assert.Equal(["own~1", "call~confirm~1"], story.Settled);
    }

    [Fact]
    public void A_no_reopens_on_a_new_rung_of_the_same_tier_whose_clock_begins_again()
    {
        var story = Resolved().Do("2026-03-05T10:00", Confirm(false));

        Assert.Equal(["1:1:specialist 2026-03-03T10:00", "2:1:specialist 2026-03-05T10:00"], story.Rungs);
        Assert.Equal(["assigned~1 specialist-1 2026-03-03T10:00", "assigned~2 specialist-1 2026-03-05T10:00"], story.Told("assigned"));
        Assert.Equal(("2026-03-05T12:00", "2026-03-06T09:00"), (story.Due(ClockKind.TierResponse), story.Due(ClockKind.Resolution))); // 1 h of the 24 had gone
        Assert.Null(story.State.RaisedAt);
        Assert.Equal("3:2:csm 2026-03-05T12:00", story.AdvanceTo("2026-03-05T12:00").Rungs.Last());
    }

    [Fact]
    public void A_reopened_issue_stays_with_whoever_it_was_given_to()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00")
            .Do("2026-03-03T10:10", GiveTo("specialist-2")).Do("2026-03-03T11:00", Resolve()).Do("2026-03-05T10:00", Confirm(false));

        Assert.Equal("assigned~2 specialist-2 2026-03-05T10:00", story.Told("assigned").Last());
        Assert.Equal("escalated~3 csm-1 2026-03-05T12:00", story.AdvanceTo("2026-03-05T12:00").Told("escalated").Single());
    }

    [Fact]
    public void A_word_of_the_client_about_nothing_resolved_is_only_noted()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Confirm(true));

        Assert.Equal(IssueStage.Open, story.State.Stage);
        Assert.Contains("nothing is resolved", story.Timeline[^1].Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Deeds_after_the_end_change_nothing()
    {
        var story = Resolved().Do("2026-03-05T10:00", Confirm(true)).Do("2026-03-05T11:00", Acknowledge(), Reply(), Resolve(5_000), Confirm(false));

        Assert.Equal(IssueStage.Confirmed, story.State.Stage);
        Assert.Single(story.Rungs);
        Assert.Equal(4, story.Timeline.Count(line => line.Text.En.EndsWith("came too late to change anything.", StringComparison.Ordinal)));
    }

    /// <summary>On a Tuesday, 3 March 2026.</summary>
    private static IssueStory Resolved() => IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T11:00", Resolve());
}
