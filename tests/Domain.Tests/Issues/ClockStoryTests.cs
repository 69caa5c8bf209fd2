using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>Reminders, misses, pauses and re-timings of the clocks (SLA-1, SLA-4, SLA-6, rulings 15 and 16).</summary>
public sealed class ClockStoryTests
{
    [Fact]
    public void The_owner_is_reminded_when_half_and_when_four_fifths_of_the_time_are_gone()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").AdvanceTo("2026-03-03T10:59:59");
        Assert.Empty(story.Told("remind"));

        Assert.Equal(["remind~2~50 csm-1 2026-03-03T11:00"], story.AdvanceTo("2026-03-03T11:35:59").Told("remind"));
        Assert.Equal("remind~2~80 csm-1 2026-03-03T11:36", story.AdvanceTo("2026-03-03T11:59:59").Told("remind").Last());
    }

    [Fact]
    public void A_reply_missed_after_an_acknowledgement_is_told_to_the_CS_Lead_once_though_two_clocks_ran_out()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T11:00", Acknowledge()).AdvanceTo("2026-03-03T11:59:59");
        Assert.Empty(story.Told("breach"));

        Assert.Equal(["breach~2 cs-lead-1 2026-03-03T12:00"], story.AdvanceTo("2026-03-04T09:59:59").Told("breach"));
        Assert.Equal(Seoul.At("2026-03-03T12:00"), story.Clock(ClockKind.FirstResponse).BreachedAt);
        Assert.Equal("breach~1 cs-lead-1 2026-03-04T10:00", story.AdvanceTo("2026-03-06T18:00").Told("breach").Last()); // SLA-4
        Assert.Single(story.Rungs);
    }

    [Fact]
    public void A_first_response_due_before_the_answer_of_the_tier_is_told_by_itself()
    {
        var story = IssueStory.Open(IssueKind.PolicyException, "2026-03-03T10:00", ClientTier.Vip).Do("2026-03-03T10:30", Acknowledge()).AdvanceTo("2026-03-03T18:00");

        Assert.Equal(["breach~0 cs-lead-1 2026-03-03T11:00", "breach~2 cs-lead-1 2026-03-03T14:00"], story.Told("breach"));
    }

    [Theory]
    [InlineData("2026-03-03T12:00", false)]
    [InlineData("2026-03-03T12:00:01", true)]
    public void A_reply_at_the_last_instant_is_in_time(string at, bool late)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T11:00", Acknowledge()).Do(at, Reply(IssueChannel.Email));

        Assert.Equal((late, late), (story.Clock(ClockKind.FirstResponse).BreachedAt is not null, story.Clock(ClockKind.TierResponse).BreachedAt is not null));
        Assert.Equal(late, story.Told("breach").Any());
        Assert.Equal($"reply~a2 client {at}", story.Told("reply").Single());
        Assert.False(story.Tracker.IsLate);
    }

    [Fact]
    public void A_pause_over_a_weekend_moves_every_due_instant()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-06T17:00");
        Assert.Equal(("2026-03-09T10:00", "2026-03-06T19:00", "2026-03-07T17:00"), Dues(story));

        Assert.Equal((null, null, null), Dues(story.Do("2026-03-06T17:30", Pause())));
        Assert.Equal(("2026-03-09T12:30", "2026-03-09T12:30", "2026-03-10T10:30"), Dues(story.Do("2026-03-09T11:00", Resume())));
    }

    [Fact]
    public void A_pause_that_lasts_is_asked_about_after_five_business_days_and_again()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-06T17:00").Do("2026-03-06T17:30", Pause()).AdvanceTo("2026-03-13T08:59:59");
        Assert.Empty(story.Tasks("pause-check"));

        Assert.Equal(["pause-check~1 specialist-1 2026-03-13T09:00"], story.AdvanceTo("2026-03-20T08:59:59").Tasks("pause-check"));
        Assert.Equal("pause-check~2 specialist-1 2026-03-20T09:00", story.AdvanceTo("2026-03-20T09:00").Tasks("pause-check").Last());
        Assert.Equal(["pause-check~1", "pause-check~2"], story.Do("2026-03-20T10:00", Resume()).Settled.Where(task => task.StartsWith("pause", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_open_issue_nothing_happens_to_is_asked_about_too()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:30", Reply()).AdvanceTo("2026-03-11T08:59:59");
        Assert.Empty(story.Tasks("quiet-check")); // the target of the resolution was missed on 4 March

        Assert.Equal(["quiet-check~1 specialist-1 2026-03-11T09:00"], story.AdvanceTo("2026-03-11T09:00").Tasks("quiet-check"));
        Assert.Equal("quiet-check~2 specialist-1 2026-03-19T09:00", story.Do("2026-03-12T15:00", Reply()).AdvanceTo("2026-03-19T09:00").Tasks("quiet-check").Last());
        Assert.Equal(["quiet-check~1", "quiet-check~2"], story.Do("2026-03-20T10:00", Resolve()).Settled.Where(task => task.StartsWith("quiet", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shorter_targets_fire_at_once_what_they_make_overdue_and_remind_of_nothing_any_more()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").Do("2026-03-03T11:30", Apply(TierTwoIn(1)));

        Assert.Equal("2:3:cs-lead 2026-03-03T11:30", story.Rungs.Last());
        Assert.Equal(Seoul.At("2026-03-03T11:00"), story.State.Clocks[2].BreachedAt);
        Assert.Equal(["remind~2~50 csm-1 2026-03-03T11:00"], story.Told("remind"));
    }

    [Fact]
    public void Longer_targets_take_back_no_rung_and_no_miss()
    {
        var story = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").Do("2026-03-03T11:00", Apply(TierTwoIn(3))).AdvanceTo("2026-03-03T12:59:59");
        Assert.Single(story.Rungs);

        story.AdvanceTo("2026-03-03T13:00").Do("2026-03-03T13:10", Apply(TierTwoIn(8)));
        Assert.Equal(["1:2:csm 2026-03-03T10:00", "2:3:cs-lead 2026-03-03T13:00"], story.Rungs);
        Assert.Equal(Seoul.At("2026-03-03T13:00"), story.State.Clocks[2].BreachedAt);
    }

    [Fact]
    public void A_host_that_was_away_decides_as_one_that_was_not()
    {
        var away = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").WakeAt("2026-03-05T17:30");
        var there = IssueStory.Open(IssueKind.RushOrder, "2026-03-03T10:00").AdvanceTo("2026-03-05T17:30");

        Assert.Equal(there.Rungs, away.Rungs);
        Assert.Equal(there.Notices.Select(notice => (notice.Key, notice.DecidedAt)), away.Notices.Select(notice => (notice.Key, notice.DecidedAt)));
    }

    private static (string?, string?, string?) Dues(IssueStory story) => (story.Due(ClockKind.TierResponse), story.Due(ClockKind.FirstResponse), story.Due(ClockKind.Resolution));

    private static IssueRules TierTwoIn(int hours) => IssueWorld.Rules with
    {
        Version = 2,
        Policy = IssueWorld.Rules.Policy with { Tiers = IssueWorld.Rules.Policy.Tiers with { Two = Duration.FromHours(hours) } },
    };
}
