using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>How an order ends, and what its outcome says (ORD-9).</summary>
public sealed class OrderEndTests
{
    private static OrderStory Delivered() => OrderStory.Begin()
        .Report("E1", Milestone.Shipped, "2026-03-06T15:00")
        .Report("E2", Milestone.Delivered, "2026-03-10T11:00");

    private static MilestoneEvent Part(string eventId, Milestone milestone, string at, string shipment) => Event(eventId, milestone, at) with { ShipmentId = shipment };

    [Fact]
    public void A_delivered_order_completes_a_day_after_its_delivery_was_heard_and_not_a_second_before()
    {
        var story = Delivered().AdvanceTo("2026-03-11T10:59:59");
        Assert.False(story.Tracker.HasEnded);

        story.AdvanceTo("2026-03-11T11:00");

        Assert.Equal(OrderEnding.Completed, story.Outcome.Ending);
        Assert.Equal("2026-03-11T11:00", Seoul.Show(story.Outcome.EndedAt));
        Assert.Null(story.Tracker.Next());
    }

    [Fact]
    public void An_order_in_parts_completes_fourteen_days_after_the_last_part()
    {
        var story = OrderStory.Begin()
            .ReportAt("2026-03-06T15:00", Part("E1", Milestone.Delivered, "2026-03-06T15:00", "S1"))
            .ReportAt("2026-03-10T11:00", Part("E2", Milestone.Delivered, "2026-03-10T11:00", "S2"))
            .AdvanceTo("2026-03-24T10:59:59");
        Assert.False(story.Tracker.HasEnded);

        Assert.Equal(OrderEnding.Completed, story.AdvanceTo("2026-03-24T11:00").Outcome.Ending);
    }

    [Fact]
    public void A_part_on_its_way_keeps_the_order_open()
    {
        var story = OrderStory.Begin()
            .ReportAt("2026-03-06T15:00", Part("E1", Milestone.Delivered, "2026-03-06T15:00", "S1"))
            .ReportAt("2026-03-10T11:00", Part("E2", Milestone.Shipped, "2026-03-10T11:00", "S2"))
            .AdvanceTo("2026-03-25T12:00");
        Assert.False(story.Tracker.HasEnded);

        story.ReportAt("2026-03-25T13:00", Part("E3", Milestone.Delivered, "2026-03-25T12:30", "S2"));

        Assert.Equal("2026-04-08T13:00", Seoul.Show(story.AdvanceToTheEnd().Outcome.EndedAt));
    }

    [Fact]
    public void A_report_known_to_come_keeps_the_order_open_until_then()
    {
        var story = Delivered().ReportAt("2026-03-10T12:00", Part("E3", Milestone.Shipped, "2026-03-13T10:00", "R1")).AdvanceTo("2026-03-13T10:00");

        Assert.Equal("shipped~R1 2026-03-13T10:00", story.Sent.Last());
        Assert.False(story.Tracker.HasEnded);
    }

    // ORD-7: until the client is satisfied.
    [Fact]
    public void An_open_exception_keeps_a_delivered_order_open_until_the_client_is_satisfied()
    {
        var story = OrderStory.Begin().Report("E0", Milestone.ProductionDelayed, "2026-03-05T10:00")
            .Report("E2", Milestone.Delivered, "2026-03-10T11:00").AdvanceTo("2026-03-16T12:00");
        Assert.False(story.Tracker.HasEnded);

        story.Satisfy("2026-03-16T13:00", "E0");

        Assert.Equal(OrderEnding.Completed, story.Outcome.Ending);
        Assert.Equal("2026-03-16T13:00", Seoul.Show(story.Outcome.EndedAt));
        Assert.Equal(0, story.Outcome.Unsatisfied);
    }

    [Fact]
    public void An_order_nobody_speaks_of_expires_ninety_days_after_its_estimated_delivery()
    {
        var story = OrderStory.Begin().AdvanceTo("2026-06-23T17:59:59");
        Assert.False(story.Tracker.HasEnded);

        story.AdvanceTo("2026-06-23T18:00");

        Assert.Equal(OrderEnding.Expired, story.Outcome.Ending);
        Assert.Equal(PromiseState.Withdrawn, story.Promise("shipped").State);
    }

    [Fact]
    public void A_word_after_the_estimated_delivery_starts_the_ninety_days_again()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-04-10T10:00").AdvanceTo("2026-07-09T09:59:59");
        Assert.False(story.Tracker.HasEnded);

        Assert.Equal(OrderEnding.Expired, story.AdvanceTo("2026-07-09T10:00").Outcome.Ending);
    }

    [Theory]
    [InlineData(true, OrderEnding.Expired)]
    [InlineData(false, OrderEnding.Completed)]
    public void Silence_about_a_part_on_its_way_is_no_completion(bool underWay, OrderEnding ending)
    {
        var story = OrderStory.Begin().Report("E0", Milestone.ProductionDelayed, "2026-03-05T10:00")
            .ReportAt("2026-03-06T15:00", Part("E1", Milestone.Delivered, "2026-03-06T15:00", "S1"));
        if (underWay) story.ReportAt("2026-03-07T15:00", Part("E2", Milestone.Shipped, "2026-03-07T15:00", "S2"));

        Assert.Equal(ending, story.AdvanceToTheEnd().Outcome.Ending);
        Assert.Equal(underWay ? 2 : 1, story.Outcome.Unsatisfied);
    }

    // FBK-1, ruling 4
    [Fact]
    public void The_survey_is_due_seven_days_after_the_delivery_once()
    {
        var story = OrderStory.Begin()
            .ReportAt("2026-03-06T18:00", Part("E1", Milestone.Delivered, "2026-03-06T15:00", "S1"))
            .ReportAt("2026-03-10T11:00", Part("E2", Milestone.Delivered, "2026-03-10T11:00", "S2"));

        Assert.Equal("2026-03-13T15:00", Seoul.Show(story.State.SurveyDueAt!.Value));
        Assert.Single(story.Timeline, line => line.RuleId == "FBK-1");
    }

    [Fact]
    public void Without_a_delivery_no_survey_is_due() => Assert.Null(OrderStory.Begin().AdvanceToTheEnd().State.SurveyDueAt);

    [Fact]
    public void What_comes_after_the_end_is_recorded_and_tells_nobody()
    {
        var story = Delivered().AdvanceTo("2026-03-11T11:00")
            .ReportAt("2026-03-11T11:30", Event("E3", Milestone.QualityFailed, "2026-03-11T11:00"), Event("E4", Milestone.Cancelled, "2026-03-12T10:00"))
            .Amend("A1", "2026-03-11T12:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-27") });

        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E3"));
        Assert.Equal(MilestoneState.AfterEnd, story.StateOf("E4"));
        Assert.Equal(["confirmation", "shipped", "delivered"], story.SentKeys);
        Assert.Equal(OrderEnding.Completed, story.Outcome.Ending);
        Assert.Equal(3, story.TextsOf("ORD-10").Count());
    }

    // ORD-9
    [Fact]
    public void The_outcome_counts_what_was_kept_in_time_late_and_not_at_all()
    {
        var story = OrderStory.Begin();
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00");
        story.ReportAt("2026-03-19T10:00", Event("E2", Milestone.QualityPassed, "2026-03-18T10:00"));
        story.Mail = _ => Sending.Refused;
        story.Report("E3", Milestone.Shipped, "2026-03-20T15:00");
        story.Mail = _ => Sending.Taken;
        story.Report("E4", Milestone.Delivered, "2026-03-25T11:00").AdvanceToTheEnd();

        Assert.Equal((5, 3, 1), (story.Outcome.Counted, story.Outcome.KeptInTime, story.Outcome.KeptLate));
        Assert.Equal(Duration.FromHours(-16), story.MarginOf("quality-passed"));
        Assert.Equal(Duration.FromHours(7), story.MarginOf("delivered"));
        Assert.Equal(PromiseState.Broken, story.Promise("shipped").State);
    }

    // ORD-9: what never came and what was overtaken is not owed.
    [Fact]
    public void A_milestone_nobody_reported_is_left_out_of_a_completed_order()
    {
        var story = Delivered().AdvanceToTheEnd();

        Assert.Equal(PromiseState.Superseded, story.Promise("production-started").State);
        Assert.Equal((3, 3, 0), (story.Outcome.Counted, story.Outcome.KeptInTime, story.Outcome.KeptLate));
    }

    [Fact]
    public void The_timeline_is_numbered_without_gaps_and_every_line_speaks_both_languages_and_names_its_rule()
    {
        var lines = Delivered().AdvanceToTheEnd().Timeline;

        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Number));
        Assert.All(lines, line => Assert.True(line.Text.En.Length > 0 && line.Text.Ko.Length > 0 && line.RuleId.Contains('-', StringComparison.Ordinal)));
        Assert.Equal(3, lines.Count(line => line.Kind == "message"));
    }
}
