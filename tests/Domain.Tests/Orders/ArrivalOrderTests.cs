using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-10: late, twice, out of order, from the future.</summary>
public sealed class ArrivalOrderTests
{
    [Fact]
    public void A_report_that_comes_after_a_later_milestone_was_told_is_superseded_and_not_sent()
    {
        var story = OrderStory.Begin()
            .Report("E2", Milestone.QualityPassed, "2026-03-18T10:00")
            .ReportAt("2026-03-18T11:00", Event("E1", Milestone.ProductionStarted, "2026-03-06T10:00"));

        Assert.Equal(["confirmation", "quality-passed"], story.SentKeys);
        Assert.Equal(MilestoneState.Superseded, story.StateOf("E1"));
        Assert.Equal(PromiseState.Superseded, story.Promise("production-started").State);
        Assert.Contains(story.TextsOf("ORD-10"), text => text.Contains("overtaken", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_batch_in_any_order_only_what_nothing_overtakes_is_sent()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-25T10:00",
            Event("E4", Milestone.Delivered, "2026-03-25T09:30"),
            Event("E1", Milestone.ProductionStarted, "2026-03-06T10:00"),
            Event("E3", Milestone.Shipped, "2026-03-20T15:00"),
            Event("E2", Milestone.QualityPassed, "2026-03-18T10:00"));

        Assert.Equal(["confirmation", "delivered"], story.SentKeys);
        Assert.All(new[] { "E1", "E2", "E3" }, id => Assert.Equal(MilestoneState.Superseded, story.StateOf(id)));
    }

    [Theory]
    [InlineData("the shipment is later", "2026-03-18T10:00:01", true)]
    [InlineData("both at the same instant", "2026-03-18T10:00:00", true)]
    [InlineData("the shipment is earlier", "2026-03-18T09:59:59", false)]
    public void A_higher_rank_overtakes_unless_it_happened_earlier(string when, string shippedAt, bool overtaken)
    {
        var story = OrderStory.Begin().ReportAt("2026-03-18T12:00",
            Event("E2", Milestone.QualityPassed, "2026-03-18T10:00"), Event("E3", Milestone.Shipped, shippedAt));

        Assert.True((story.StateOf("E2") == MilestoneState.Superseded) == overtaken, when);
        Assert.Equal(!overtaken, story.SentKeys.Contains("quality-passed"));
    }

    [Fact]
    public void A_lower_rank_that_happens_later_is_told()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.QualityFailed, "2026-03-16T10:00")
            .Report("E2", Milestone.ProductionDelayed, "2026-03-17T10:00");

        Assert.Equal(["confirmation", "quality-failed~E1", "production-delayed~E2"], story.SentKeys);
    }

    [Fact]
    public void A_delay_does_not_overtake_the_stage_it_delays()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-16T10:00",
            Event("E2", Milestone.ProductionDelayed, "2026-03-16T09:00"), Event("E1", Milestone.ProductionStarted, "2026-03-16T08:00"));

        Assert.Equal(["confirmation", "production-started", "production-delayed~E2"], story.SentKeys);
    }

    [Fact]
    public void An_overtaken_delay_opens_no_exception()
    {
        var story = OrderStory.Begin().Report("E2", Milestone.Shipped, "2026-03-20T15:00")
            .ReportAt("2026-03-20T16:00", Event("E1", Milestone.ProductionDelayed, "2026-03-16T10:00"));

        Assert.Empty(story.State.Exceptions);
        Assert.Equal(PromiseState.Superseded, story.Promise("production-delayed~E1").State);
    }

    [Theory]
    [InlineData("in the same batch", true)]
    [InlineData("in another batch", false)]
    public void Two_events_for_the_same_milestone_are_told_once(string when, bool together)
    {
        var first = Event("E1", Milestone.Shipped, "2026-03-20T15:00");
        var second = Event("E2", Milestone.Shipped, "2026-03-20T15:30");
        var story = OrderStory.Begin();
        if (together) story.ReportAt("2026-03-20T16:00", second, first);
        else story.ReportAt("2026-03-20T16:00", first).ReportAt("2026-03-20T16:00:01", second);

        Assert.Equal(["confirmation", "shipped"], story.SentKeys);
        Assert.True(story.StateOf("E1") == MilestoneState.Applied && story.StateOf("E2") == MilestoneState.Repeated, when);
    }

    [Fact]
    public void A_repeat_of_an_overtaken_milestone_is_a_repeat()
    {
        var story = OrderStory.Begin().Report("E3", Milestone.Shipped, "2026-03-20T15:00").ReportAt("2026-03-20T16:00",
            Event("E1", Milestone.QualityPassed, "2026-03-18T10:00"), Event("E2", Milestone.QualityPassed, "2026-03-18T10:00"));

        Assert.Equal(MilestoneState.Repeated, story.StateOf("E2"));
        Assert.Equal(["confirmation", "shipped"], story.SentKeys);
    }

    [Fact]
    public void A_report_from_the_future_waits_until_it_happens()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-05T10:00", Event("E1", Milestone.ProductionStarted, "2026-03-06T14:00"))
            .AdvanceTo("2026-03-06T13:59:59");
        Assert.Equal(MilestoneState.Waiting, story.StateOf("E1"));
        Assert.Equal(["confirmation"], story.SentKeys);

        story.AdvanceTo("2026-03-06T14:00");

        Assert.Equal(MilestoneState.Applied, story.StateOf("E1"));
        Assert.Equal("production-started 2026-03-06T14:00", story.Sent.Last());
    }

    [Fact]
    public void A_report_from_the_future_that_a_later_one_overtakes_meanwhile_is_superseded()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-05T10:00",
                Event("E1", Milestone.ProductionStarted, "2026-03-06T14:00"), Event("E2", Milestone.QualityPassed, "2026-03-06T14:00"))
            .AdvanceTo("2026-03-06T14:00");

        Assert.Equal(["confirmation", "quality-passed"], story.SentKeys);
    }

    [Fact]
    public void A_message_not_taken_yet_is_withdrawn_once_a_later_milestone_comes()
    {
        var story = OrderStory.Begin();
        story.Mail = _ => Sending.NotNow;
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00").Report("E2", Milestone.QualityPassed, "2026-03-06T10:30");
        story.Mail = _ => Sending.Taken;
        story.AdvanceTo("2026-03-06T13:00");

        Assert.Equal(["confirmation 2026-03-03T10:00", "quality-passed 2026-03-06T11:30"], story.Sent);
        Assert.Equal(PromiseState.Superseded, story.Promise("production-started").State);
        Assert.Single(story.State.Promises, promise => promise.Kind == MessageKind.ProductionStarted);
    }

    [Fact]
    public void A_message_not_taken_yet_is_sent_when_nothing_overtakes_it()
    {
        var story = OrderStory.Begin();
        story.Mail = notice => notice.Tries < 2 ? Sending.NotNow : Sending.Taken;

        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00").AdvanceTo("2026-03-06T18:00");

        Assert.Equal("production-started 2026-03-06T12:00", story.Sent.Last());
    }
}
