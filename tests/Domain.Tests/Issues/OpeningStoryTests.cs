using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Issues opened late, of clients nobody knows yet, and given to others (ESC-1, ESC-2, ESC-5, SLA-1).</summary>
public sealed class OpeningStoryTests
{
    [Fact]
    public void The_clock_counts_from_the_receipt_however_late_it_was_opened()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T09:00", openedAt: "2026-03-03T10:30");
        Assert.Equal("2026-03-03T11:00", story.Due(ClockKind.TierResponse));

        Assert.Equal(["remind~2~80 specialist-1 2026-03-03T10:36"], story.AdvanceTo("2026-03-03T10:59:59").Told("remind")); // half had gone before
        Assert.Equal("2:2:csm 2026-03-03T11:00", story.AdvanceTo("2026-03-03T11:00").Rungs.Last());
    }

    [Theory]
    [InlineData("2026-03-03T10:59:59", "2026-03-03T11:00")]
    [InlineData("2026-03-03T11:00", "2026-03-03T13:00")] // run out: from the opening
    [InlineData("2026-03-03T11:30", "2026-03-03T13:30")]
    public void One_that_has_run_out_before_anybody_could_be_told_counts_from_the_opening(string openedAt, string due)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T09:00", openedAt: openedAt);
        Assert.Equal(due, story.Due(ClockKind.TierResponse));

        story.AdvanceTo("2026-03-03T12:00");
        Assert.Equal(Seoul.At("2026-03-03T11:00"), story.Clock(ClockKind.FirstResponse).BreachedAt); // the promise to the client is missed all the same
    }

    [Fact]
    public void Points_of_the_resolution_that_have_passed_together_are_one_reminder()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", openedAt: "2026-03-04T09:30");

        Assert.Equal(["remind~1~80 specialist-1 2026-03-04T09:30"], story.Told("remind"));
    }

    [Fact]
    public void A_client_who_turns_out_to_be_a_VIP_goes_to_the_CSM_from_when_that_is_known()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", client: null, raisedBefore: "2026-02-20T10:00").AdvanceTo("2026-03-03T10:39:59");
        Assert.Equal("2026-03-03T12:00", story.Due(ClockKind.TierResponse));

        story.Client = ClientTier.Vip;
        story.WakeAt("2026-03-03T10:40");
        Assert.Equal("2:2:csm 2026-03-03T10:40", story.Rungs.Last());
        Assert.Equal("2026-03-03T11:40", story.Due(ClockKind.TierResponse));
        Assert.Null(story.State.RaisedAt); // it opened too low, it was not raised (ruling 17)
    }

    [Fact]
    public void A_client_known_long_after_the_opening_makes_nothing_overdue()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", client: null).Do("2026-03-03T10:30", Reply()).AdvanceTo("2026-03-05T09:59:59");

        story.Client = ClientTier.Vip;
        story.WakeAt("2026-03-05T10:00");
        Assert.Equal(["1:1:specialist 2026-03-03T10:00", "2:2:csm 2026-03-05T10:00"], story.Rungs);
    }

    [Fact]
    public void A_VIP_known_only_after_the_resolution_is_reopened_at_the_CSM()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", client: null).Do("2026-03-03T10:30", Resolve());
        story.Client = ClientTier.Vip;

        Assert.Single(story.WakeAt("2026-03-03T11:00").Rungs);
        Assert.Equal("2:2:csm 2026-03-03T12:00", story.Do("2026-03-03T12:00", Confirm(false)).Rungs.Last());
    }

    [Fact]
    public void A_new_owner_is_told_has_the_task_and_hears_the_reminders()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", GiveTo("specialist-2")).AdvanceTo("2026-03-03T11:00");

        Assert.Equal(["given~a1 specialist-2 2026-03-03T10:30"], story.Told("given"));
        Assert.Equal((1, "2026-03-03T12:00"), (story.Notice("given~a1").Rung, Seoul.Show(story.Notice("given~a1").Due!.Value)));
        Assert.Equal(["own~1 specialist-1 2026-03-03T10:00", "own~a1 specialist-2 2026-03-03T10:30"], story.Tasks("own"));
        Assert.Equal(["own~1"], story.Settled);
        Assert.Equal(["remind~2~50 specialist-2 2026-03-03T11:00"], story.Told("remind"));
        Assert.Equal("escalated~2 csm-1 2026-03-03T12:00", story.AdvanceTo("2026-03-03T12:00").Told("escalated").Single());
    }
}
