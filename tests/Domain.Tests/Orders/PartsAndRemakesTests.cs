using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-10: a later milestone supersedes within its attempt and shipment, not across.</summary>
public sealed class PartsAndRemakesTests
{
    private static MilestoneEvent Part(string eventId, Milestone milestone, string at, string? shipment) => Event(eventId, milestone, at) with { ShipmentId = shipment };

    private static MilestoneEvent Attempt(string eventId, Milestone milestone, string at, int attempt) => Event(eventId, milestone, at) with { Attempt = attempt };

    [Fact]
    public void Each_part_is_told_when_it_ships_and_when_it_arrives()
    {
        var story = OrderStory.Begin().Report("E0", Milestone.QualityPassed, "2026-03-06T10:00")
            .ReportAt("2026-03-18T15:00", Part("E1", Milestone.Shipped, "2026-03-18T15:00", "S1"))
            .ReportAt("2026-03-20T15:00", Part("E2", Milestone.Delivered, "2026-03-20T15:00", "S1"))
            .ReportAt("2026-03-20T16:00", Part("E3", Milestone.Shipped, "2026-03-20T16:00", "S2"))
            .ReportAt("2026-03-24T15:00", Part("E4", Milestone.Delivered, "2026-03-24T15:00", "S2"));

        Assert.Equal(["confirmation", "quality-passed", "shipped~S1", "delivered~S1", "shipped~S2", "delivered~S2"], story.SentKeys);
    }

    [Theory]
    [InlineData("its own delivery", "S1", true)]
    [InlineData("the delivery of the whole", null, true)]
    [InlineData("the delivery of another part", "S2", false)]
    public void The_shipment_of_a_part_is_overtaken_by(string what, string? delivered, bool overtaken)
    {
        var story = OrderStory.Begin().ReportAt("2026-03-20T16:00",
            Part("E1", Milestone.Shipped, "2026-03-18T15:00", "S1"), Part("E2", Milestone.Delivered, "2026-03-20T15:00", delivered));

        Assert.True((story.StateOf("E1") == MilestoneState.Superseded) == overtaken, what);
    }

    [Fact]
    public void The_shipment_of_the_whole_is_not_overtaken_by_the_delivery_of_a_part()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-20T16:00",
            Part("E1", Milestone.Shipped, "2026-03-18T15:00", null), Part("E2", Milestone.Delivered, "2026-03-20T15:00", "S1"));

        Assert.Equal(MilestoneState.Applied, story.StateOf("E1"));
    }

    [Theory]
    [InlineData("before the part left", "2026-03-18T14:59:59", false)]
    [InlineData("after the part left", "2026-03-18T15:00:01", true)]
    public void Inspection_is_told_only_when_a_part_did_not_leave_after_it(string when, string passedAt, bool told)
    {
        var story = OrderStory.Begin().ReportAt("2026-03-18T16:00",
            Part("E1", Milestone.Shipped, "2026-03-18T15:00", "S1"), Event("E2", Milestone.QualityPassed, passedAt));

        Assert.True(story.SentKeys.Contains("quality-passed") == told, when);
    }

    // ORD-8: each part has its own estimate.
    [Fact]
    public void Each_part_is_late_by_its_own_estimate()
    {
        var story = OrderStory.Begin()
            .ReportAt("2026-03-18T15:00", Part("E1", Milestone.Shipped, "2026-03-18T15:00", "S1") with { EstimatedDelivery = Seoul.Date("2026-03-23") })
            .ReportAt("2026-03-20T15:00", Part("E2", Milestone.Shipped, "2026-03-20T15:00", "S2") with { EstimatedDelivery = Seoul.Date("2026-03-27") })
            .ReportAt("2026-03-26T15:00", Part("E3", Milestone.Delivered, "2026-03-26T15:00", "S2"))
            .AdvanceTo("2026-03-30T12:00");

        Assert.True(story.HasRaised("late-delivered-S1-2026-03-23"));
        Assert.False(story.HasRaised("late-delivered-S2-2026-03-27"));
        Assert.Equal("S1", story.Exception("late-delivered-S1-2026-03-23").ShipmentId);
    }

    [Fact]
    public void A_remake_tells_its_start_and_its_inspection_again()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00")
            .Report("E2", Milestone.QualityFailed, "2026-03-10T10:00")
            .ReportAt("2026-03-11T10:00", Attempt("E3", Milestone.ProductionStarted, "2026-03-11T10:00", 2))
            .ReportAt("2026-03-17T10:00", Attempt("E4", Milestone.QualityPassed, "2026-03-17T10:00", 2));

        Assert.Equal(["confirmation", "production-started", "quality-failed~E2", "production-started~2", "quality-passed~2"], story.SentKeys);
    }

    [Fact]
    public void A_remake_does_not_overtake_the_first_attempt_and_the_first_not_the_remake()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-17T12:00",
            Attempt("E4", Milestone.QualityPassed, "2026-03-17T10:00", 2),
            Attempt("E2", Milestone.QualityFailed, "2026-03-10T10:00", 1),
            Attempt("E3", Milestone.ProductionStarted, "2026-03-11T10:00", 2),
            Attempt("E1", Milestone.ProductionStarted, "2026-03-06T10:00", 1));

        Assert.Equal(["confirmation", "quality-failed~E2", "quality-passed~2"], story.SentKeys);
        Assert.Equal(MilestoneState.Superseded, story.StateOf("E1"));
        Assert.Equal(MilestoneState.Superseded, story.StateOf("E3"));
    }

    [Fact]
    public void A_shipment_overtakes_every_attempt_up_to_the_one_it_carries_and_not_the_next()
    {
        var story = OrderStory.Begin().ReportAt("2026-03-20T16:00",
            Attempt("E1", Milestone.QualityPassed, "2026-03-16T10:00", 1),
            Part("E2", Milestone.Shipped, "2026-03-17T10:00", "S1"),
            Attempt("E3", Milestone.ProductionStarted, "2026-03-06T10:00", 1),
            Attempt("E4", Milestone.ProductionStarted, "2026-03-16T12:00", 2));

        Assert.Equal(MilestoneState.Superseded, story.StateOf("E3"));
        Assert.Equal(MilestoneState.Applied, story.StateOf("E4"));
        Assert.Equal(["confirmation", "production-started~2", "shipped~S1"], story.SentKeys);
    }

    [Fact]
    public void A_remake_not_told_yet_is_withdrawn_when_its_shipment_turns_out_to_carry_it()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.QualityPassed, "2026-03-10T10:00")
            .ReportAt("2026-03-17T10:00", Part("E2", Milestone.Shipped, "2026-03-17T10:00", "S1"));
        story.Mail = _ => Sending.NotNow;
        story.ReportAt("2026-03-17T10:10", Attempt("E3", Milestone.ProductionStarted, "2026-03-16T09:00", 2));
        Assert.Equal(MilestoneState.Applied, story.StateOf("E3"));
        story.ReportAt("2026-03-17T10:20", Attempt("E4", Milestone.QualityPassed, "2026-03-17T09:00", 2));
        story.Mail = _ => Sending.Taken;
        story.AdvanceTo("2026-03-18T10:00");

        Assert.Equal(["confirmation", "quality-passed", "shipped~S1"], story.SentKeys);
        Assert.Equal(PromiseState.Superseded, story.Promise("production-started~2").State);
    }

    // ORD-8: a replacement sent after the whole order had arrived is watched like any other shipment.
    [Fact]
    public void A_replacement_sent_after_delivery_is_watched_and_keeps_the_order_open()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.Shipped, "2026-03-18T15:00").Report("E2", Milestone.Delivered, "2026-03-20T15:00")
            .ReportAt("2026-03-21T10:00", Part("E3", Milestone.Shipped, "2026-03-21T10:00", "R1") with { EstimatedDelivery = Seoul.Date("2026-03-24") })
            .AdvanceTo("2026-03-24T18:00");

        Assert.True(story.HasRaised("late-delivered-R1-2026-03-24"));
        Assert.False(story.Tracker.HasEnded);
    }
}
