using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-2 to ORD-5, ruling 15: out by the close of business of the day it happened.</summary>
public sealed class MilestoneDueTests
{
    [Theory]
    [InlineData("in business hours", "2026-03-06T09:00", "2026-03-06T18:00")]
    [InlineData("before opening", "2026-03-06T08:59:59", "2026-03-06T18:00")]
    [InlineData("a second before the close", "2026-03-06T17:59:59", "2026-03-06T18:00")]
    [InlineData("at the close", "2026-03-05T18:00", "2026-03-06T18:00")]
    [InlineData("after the close of a Friday", "2026-03-06T18:00", "2026-03-09T18:00")]
    [InlineData("on a Saturday", "2026-03-07T11:00", "2026-03-09T18:00")]
    [InlineData("after the hours of a Sunday", "2026-03-08T23:59:59", "2026-03-09T18:00")]
    [InlineData("on a holiday between two weekends", "2026-05-01T10:00", "2026-05-04T18:00")]
    [InlineData("after the close before a holiday", "2026-05-04T18:00", "2026-05-06T18:00")]
    public void A_milestone_is_told_by_the_close_of_the_business_day_it_happened_on(string when, string occurredAt, string due)
    {
        var order = Samples.Order with { PlannedProductionStart = Seoul.Date("2026-05-29"), PlannedShipDate = Seoul.Date("2026-06-12"), EstimatedDelivery = Seoul.Date("2026-06-19") };

        var story = OrderStory.Begin(order).Report("E1", Milestone.ProductionStarted, occurredAt);

        Assert.True(string.Equals(due, story.Due("production-started"), StringComparison.Ordinal), when);
        Assert.Equal(PromiseState.Kept, story.Promise("production-started").State);
    }

    [Theory]
    [InlineData(Milestone.ProductionStarted, "production-started", "ORD-2")]
    [InlineData(Milestone.QualityPassed, "quality-passed", "ORD-3")]
    [InlineData(Milestone.Shipped, "shipped", "ORD-4")]
    [InlineData(Milestone.Delivered, "delivered", "ORD-5")]
    public void Every_milestone_is_told_once_it_is_reported_under_its_rule(Milestone milestone, string key, string rule)
    {
        var story = OrderStory.Begin().Report("E1", milestone, "2026-03-05T15:00");

        Assert.Equal(["confirmation 2026-03-03T10:00", $"{key} 2026-03-05T15:00"], story.Sent);
        Assert.Equal(rule, story.Promise(key).RuleId);
        Assert.Equal("2026-03-05T18:00", story.Due(key));
        Assert.Equal(Duration.FromHours(3), story.MarginOf(key));
    }

    [Theory]
    [InlineData("2026-03-05T18:00:00", 0)]
    [InlineData("2026-03-05T18:00:01", -1)]
    public void A_report_that_comes_after_the_close_makes_its_message_late(string receivedAt, int marginSeconds)
    {
        var story = OrderStory.Begin().ReportAt(receivedAt, StoryNews.Event("E1", Milestone.ProductionStarted, "2026-03-05T15:00"));

        Assert.Equal(Duration.FromSeconds(marginSeconds), story.MarginOf("production-started"));
    }

    [Fact]
    public void A_profile_that_allows_days_counts_them_from_the_day_it_happened()
    {
        var story = OrderStory.Begin(policy: Samples.Policy with { MilestoneWithinDays = 1 })
            .Report("E1", Milestone.ProductionStarted, "2026-03-05T17:59:59")
            .Report("E2", Milestone.QualityPassed, "2026-03-05T18:00");

        Assert.Equal("2026-03-06T18:00", story.Due("production-started"));
        Assert.Equal("2026-03-09T18:00", story.Due("quality-passed"));
    }

    // ORD-6 to ORD-8 "at once": elapsed, assumed.
    [Fact]
    public void What_went_wrong_is_told_within_the_hour_also_at_night()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionDelayed, "2026-03-07T02:00");

        Assert.Equal("2026-03-07T03:00", story.Due("production-delayed~E1"));
    }
}
