using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Issues.Stories.Deed;

namespace Kyndof.Workflows.Domain.Tests.Issues;

/// <summary>The emergency clock takes over whenever the 48 hours begin (SLA-3, EMG-1, CHN-4, ruling 7).</summary>
public sealed class EmergencyStoryTests
{
    [Fact]
    public void At_night_an_emergency_climbs_every_quarter_of_an_hour_to_the_top()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T22:00", performance: "2026-03-05T09:00").AdvanceTo("2026-03-04T00:15");

        Assert.Equal(
            ["1:1:specialist 2026-03-03T22:00", "2:2:csm 2026-03-03T22:15", "3:3:cs-lead 2026-03-03T22:30", "4:4:cfo 2026-03-03T22:45", "5:4:ceo 2026-03-03T23:00"],
            story.Rungs);
        Assert.Equal(["top~1 cs-lead-1 2026-03-03T23:15", "top~2 cs-lead-1 2026-03-04T00:15"], story.Told("top"));
        Assert.Equal(["call~emergency specialist-1 2026-03-03T22:00"], story.Tasks("call"));
        Assert.Equal("slack~emergency #cs-urgent 2026-03-03T22:00", story.Told("slack").First());
        Assert.All(story.Told("slack"), told => Assert.Contains(" #cs-urgent ", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ClientTier.Vip, "2026-03-03T22:09:59", "2026-03-03T22:10", "2:3:cs-lead")]
    [InlineData(ClientTier.Standard, "2026-03-03T22:14:59", "2026-03-03T22:15", "2:2:csm")]
    public void A_VIP_has_ten_minutes_and_everybody_else_fifteen(ClientTier client, string before, string due, string rung)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T22:00", client, performance: "2026-03-05T22:00").AdvanceTo(before);
        Assert.Single(story.Rungs);

        Assert.Equal($"{rung} {due}", story.AdvanceTo(due).Rungs.Last());
    }

    [Theory]
    [InlineData("2026-03-05T11:30", "2026-03-03T11:30", "2026-03-03T11:45")]
    [InlineData("2026-03-05T11:50", "2026-03-03T11:50", "2026-03-03T12:00")] // the clock that runs is due sooner
    public void The_48_hours_may_begin_while_nobody_has_taken_it_up(string performance, string begins, string climbs)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", performance: performance).AdvanceTo(begins);

        Assert.Equal((Seoul.At(begins), 1), (story.State.EmergencySince, story.State.Rungs.Count));
        Assert.Equal([$"emergency~1 specialist-1 {begins}"], story.Told("emergency"));
        Assert.Equal([$"slack~emergency #cs-urgent {begins}"], story.Told("slack"));
        Assert.Equal($"2:2:csm {climbs}", story.AdvanceTo(climbs).Rungs.Last());
    }

    [Fact]
    public void What_was_taken_up_has_to_be_taken_up_anew()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", performance: "2026-03-05T11:30").Do("2026-03-03T10:30", Reply()).AdvanceTo("2026-03-03T11:29:59");
        Assert.Null(story.State.EmergencySince);

        story.AdvanceTo("2026-03-03T11:44:59");
        Assert.Equal(["1:1:specialist 2026-03-03T10:00", "2:1:specialist 2026-03-03T11:30"], story.Rungs);
        Assert.Equal(["emergency~2 specialist-1 2026-03-03T11:30"], story.Told("emergency"));
        Assert.Equal("3:2:csm 2026-03-03T11:45", story.AdvanceTo("2026-03-03T11:45").Rungs.Last());
    }

    [Fact]
    public void A_pause_ends_with_it()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", performance: "2026-03-05T11:30").Do("2026-03-03T10:30", Pause()).AdvanceTo("2026-03-03T11:30");

        Assert.Equal(IssueStage.Open, story.State.Stage);
        Assert.Equal("2026-03-03T11:45", story.Due(ClockKind.TierResponse));
    }

    [Theory]
    [InlineData("2026-03-03T12:00", true)]
    [InlineData("2026-03-05T11:30", true)]
    [InlineData("2026-03-05T11:30:01", false)] // the concert has begun
    public void What_is_resolved_becomes_none_unless_the_client_says_no(string no, bool emergency)
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", performance: "2026-03-05T11:30").Do("2026-03-03T10:30", Resolve()).AdvanceTo("2026-03-03T11:59:59");
        Assert.Null(story.State.EmergencySince);

        story.Do(no, Confirm(false));
        Assert.Equal(emergency ? Seoul.At(no) : null, story.State.EmergencySince);
    }

    [Fact]
    public void The_performance_of_the_order_counts_when_it_becomes_known_and_when_it_moves()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00").Do("2026-03-03T10:10", Acknowledge());
        story.OrderPerformance = Seoul.At("2026-03-20T19:00");
        story.WakeAt("2026-03-03T10:20");
        Assert.Null(story.State.EmergencySince);

        story.OrderPerformance = Seoul.At("2026-03-05T09:00");
        story.WakeAt("2026-03-03T10:40");
        Assert.Equal(Seoul.At("2026-03-03T10:40"), story.State.EmergencySince);
        Assert.Equal("2026-03-03T10:55", story.Due(ClockKind.TierResponse));
    }

    [Fact]
    public void A_target_missed_as_the_emergency_begins_still_climbs()
    {
        var story = IssueStory.Open(IssueKind.MinorSizing, "2026-03-03T10:00", performance: "2026-03-05T12:00").AdvanceTo("2026-03-03T12:00");

        Assert.Equal(["1:1:specialist 2026-03-03T10:00", "2:2:csm 2026-03-03T12:00"], story.Rungs);
        Assert.Equal("2026-03-03T12:15", story.Due(ClockKind.TierResponse));
    }
}
