using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>A cancellation overtakes everything before it (ORD-10) and ends the order.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void An_order_cancelled_before_its_confirmation_gets_the_cancellation_alone()
    {
        var story = OrderStory.OfUnknownClient()
            .ReportAt("2026-03-03T11:00", Event("E1", Milestone.Cancelled, "2026-03-03T10:30"))
            .PutClient("2026-03-03T11:30", Samples.Client with { Tier = ClientTier.Vip, Csm = "csm-1" });

        Assert.Equal(["cancelled 2026-03-03T11:30"], story.Sent);
        Assert.Equal(PromiseState.Withdrawn, story.Promise("confirmation").State);
        Assert.Empty(story.Raised);
        Assert.Equal(OrderEnding.Cancelled, story.Outcome.Ending);
        Assert.Equal(Seoul.At("2026-03-03T11:30"), story.Outcome.EndedAt);
        Assert.True(story.Tracker.HasEnded);
    }

    [Fact]
    public void A_cancellation_withdraws_what_is_not_sent_yet_and_tells_within_the_hour()
    {
        var story = OrderStory.Begin();
        story.Mail = _ => Sending.NotNow;
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00")
            .Amend("A1", "2026-03-06T10:10", change => change with { PlannedShipDate = Seoul.Date("2026-03-23") })
            .Report("E2", Milestone.Cancelled, "2026-03-06T10:20");
        Assert.False(story.Tracker.HasEnded);
        Assert.Equal("2026-03-06T11:20", story.Due("cancelled"));

        story.Mail = _ => Sending.Taken;
        story.AdvanceToTheEnd();

        Assert.Equal(["confirmation 2026-03-03T10:00", "cancelled 2026-03-06T11:20"], story.Sent);
        Assert.Equal(PromiseState.Withdrawn, story.Promise("amended~A1").State);
        Assert.Equal(PromiseState.Withdrawn, story.Promise("shipped").State);
    }

    [Fact]
    public void Nothing_is_missed_followed_or_expected_after_a_cancellation()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.QualityFailed, "2026-03-05T10:00").Report("E2", Milestone.Cancelled, "2026-03-05T11:00");

        Assert.Null(story.Tracker.Next());
        Assert.Empty(story.Raised);
        Assert.Equal(1, story.Outcome.Unsatisfied);
    }

    [Fact]
    public void Of_a_batch_everything_before_the_cancellation_is_superseded_and_everything_after_is_after_the_end()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-06T12:00",
            Event("E3", Milestone.QualityPassed, "2026-03-06T11:30"),
            Event("E2", Milestone.Cancelled, "2026-03-06T11:00"),
            Event("E1", Milestone.ProductionStarted, "2026-03-06T10:00"));

        Assert.Equal(["confirmation", "cancelled"], story.SentKeys);
        Assert.Equal(MilestoneState.Superseded, story.StateOf("E1"));
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E3"));
    }

    [Fact]
    public void A_cancellation_from_the_future_waits_and_what_waits_for_later_comes_after_the_end()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-04T10:00",
                Event("E1", Milestone.Cancelled, "2026-03-05T10:00"), Event("E2", Milestone.ProductionStarted, "2026-03-06T10:00"))
            .AdvanceTo("2026-03-05T10:00");

        Assert.Equal(["confirmation 2026-03-03T10:00", "cancelled 2026-03-05T10:00"], story.Sent);
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E2"));
        Assert.True(story.Tracker.HasEnded);
    }

    [Fact]
    public void A_second_cancellation_comes_after_the_end()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-06T12:00",
            Event("E1", Milestone.Cancelled, "2026-03-06T11:00"), Event("E2", Milestone.Cancelled, "2026-03-06T11:30"));

        Assert.Equal(["confirmation", "cancelled"], story.SentKeys);
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E2"));
    }
}
