using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>An order whose client is not known yet waits for the client's record (ORD-1, ORD-10).</summary>
public sealed class UnknownClientTests
{
    [Fact]
    public void An_unknown_client_is_raised_to_the_team_at_two_hours_and_not_a_second_before()
    {
        var story = OrderStory.OfUnknownClient().AdvanceTo("2026-03-03T11:59:59");
        Assert.Empty(story.Raised);

        story.AdvanceTo("2026-03-03T12:00");

        Assert.Equal(["client-unknown 2026-03-03T12:00"], story.Raised);
        Assert.True(Assert.Single(story.Tasks).ForTeam);
    }

    // ORD-1, ORD-9
    [Fact]
    public void Its_confirmation_shows_as_late_at_four_hours()
    {
        var story = OrderStory.OfUnknownClient().AdvanceTo("2026-03-03T13:59:59");
        Assert.Equal(PromiseState.Open, story.Promise("confirmation").State);

        story.AdvanceTo("2026-03-03T14:00");

        Assert.Equal(PromiseState.Late, story.Promise("confirmation").State);
    }

    [Fact]
    public void It_is_held_until_the_client_comes_and_expires_only_as_any_silent_order_does()
    {
        var story = OrderStory.OfUnknownClient()
            .ReportAt("2026-03-06T11:00", Event("E1", Milestone.ProductionStarted, "2026-03-06T10:00"))
            .AdvanceTo("2026-06-23T17:59:59");
        Assert.False(story.Tracker.HasEnded);
        Assert.Equal(MilestoneState.Held, story.StateOf("E1"));

        story.AdvanceTo("2026-06-23T18:00");

        Assert.Equal(OrderEnding.Expired, story.Outcome.Ending);
        Assert.Equal("2026-06-23T18:00", Seoul.Show(story.Outcome.EndedAt));
        Assert.Equal((1, 0, 0), (story.Outcome.Counted, story.Outcome.KeptInTime, story.Outcome.KeptLate));
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E1"));
        Assert.Empty(story.Sent);
    }

    [Fact]
    public void A_client_put_in_time_gets_the_confirmation_and_everything_held_that_nothing_has_overtaken()
    {
        var story = OrderStory.OfUnknownClient()
            .ReportAt("2026-03-06T11:00", Event("E1", Milestone.ProductionStarted, "2026-03-06T10:00"))
            .ReportAt("2026-03-09T11:00", Event("E2", Milestone.QualityPassed, "2026-03-09T10:00"))
            .ReportAt("2026-03-09T11:30", Event("E3", Milestone.Shipped, "2026-03-12T10:00"))
            .PutClient("2026-03-10T09:59:59");

        Assert.Equal(["confirmation 2026-03-10T09:59:59", "quality-passed 2026-03-10T09:59:59"], story.Sent);
        Assert.Equal(MilestoneState.Superseded, story.StateOf("E1"));
        Assert.Equal(MilestoneState.Applied, story.StateOf("E2"));
        Assert.Equal(MilestoneState.Waiting, story.StateOf("E3"));
        Assert.Equal("shipped 2026-03-12T10:00", story.AdvanceTo("2026-03-12T10:00").Sent.Last());
    }

    [Fact]
    public void A_client_put_after_weeks_still_gets_the_confirmation()
    {
        var story = OrderStory.OfUnknownClient().PutClient("2026-03-30T10:00");
        Assert.Equal("confirmation 2026-03-30T10:00", story.Sent.First());
        Assert.False(story.Tracker.HasEnded);
    }

    [Fact]
    public void What_was_planned_meanwhile_is_checked_once_the_client_is_known()
    {
        var story = OrderStory.OfUnknownClient().AdvanceTo("2026-03-09T09:00");
        Assert.DoesNotContain(story.Raised, task => task.StartsWith("missing", StringComparison.Ordinal));

        Assert.True(story.PutClient("2026-03-09T10:00").HasRaised("missing-production-started-2026-03-06"));
    }

    [Fact]
    public void A_report_and_a_client_that_come_after_the_expiry_change_nothing_but_the_record()
    {
        var story = OrderStory.OfUnknownClient().AdvanceTo("2026-06-23T18:00")
            .ReportAt("2026-06-23T18:30", Event("E1", Milestone.ProductionStarted, "2026-06-23T18:20"))
            .PutClient("2026-06-23T18:40")
            .ReportAt("2026-06-23T18:50", Event("E2", Milestone.QualityPassed, "2026-06-24T10:00"));

        Assert.Empty(story.Sent);
        Assert.Equal("2026-06-23T18:00", Seoul.Show(story.Outcome.EndedAt));
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E1"));
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E2"));
        Assert.Equal(PromiseState.Broken, story.Promise("confirmation").State);
        Assert.True(story.Tracker.HasEnded);
    }
}
