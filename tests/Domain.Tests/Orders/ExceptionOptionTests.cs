using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Orders.ExceptionOption;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-6, ORD-7: what is offered, on both sides of the timeline buffer of three days.</summary>
public sealed class ExceptionOptionTests
{
    private static OrderStory Delayed(string revised, string? performance = "2026-04-10T19:00") => OrderStory
        .Begin(Samples.Order with { PerformanceAt = performance is null ? null : Seoul.At(performance) })
        .Report("E1", Milestone.ProductionDelayed, "2026-03-16T10:00", e => e with { Cause = DelayCause.Material, RevisedDelivery = Seoul.Date(revised) });

    // ORD-6
    [Theory]
    [InlineData("2026-04-07", false)]
    [InlineData("2026-04-08", true)]
    public void A_delay_that_leaves_fewer_than_three_days_before_the_performance_brings_options(string revised, bool suffers)
    {
        var story = Delayed(revised);

        Assert.Equal(suffers, story.Exception("E1").TimelineSuffers);
        Assert.Equal(suffers ? [PartialDelivery, ExpressAtNoCharge] : [], story.Exception("E1").Options);
        Assert.Equal("production-delayed~E1 2026-03-16T10:00", story.Sent.Last());
    }

    // ORD-6; the handbook names no measure without a performance: later than promised.
    [Theory]
    [InlineData("2026-03-25", false)]
    [InlineData("2026-03-26", true)]
    public void Without_a_known_performance_a_delay_past_the_promised_date_brings_options(string revised, bool suffers) =>
        Assert.Equal(suffers, Delayed(revised, performance: null).Exception("E1").TimelineSuffers);

    [Theory]
    [InlineData("2026-03-25", false)]
    [InlineData("2026-03-26", true)]
    public void A_performance_that_is_past_no_longer_measures_the_delay(string revised, bool suffers) =>
        Assert.Equal(suffers, Delayed(revised, performance: "2026-03-15T19:00").Exception("E1").TimelineSuffers);

    // ORD-6: a new promise is the new measure, also when a carrier's estimate is newer.
    [Fact]
    public void A_date_agreed_by_amendment_is_the_promise_a_delay_is_measured_against()
    {
        var story = OrderStory.Begin()
            .Report("E0", Milestone.QualityPassed, "2026-03-12T10:00", e => e with { EstimatedDelivery = Seoul.Date("2026-03-24") })
            .AmendAt("2026-03-13T10:00", "A1", "2026-03-11T10:00", change => change with { EstimatedDelivery = Seoul.Date("2026-03-31") })
            .Report("E1", Milestone.ProductionDelayed, "2026-03-16T10:00", e => e with { RevisedDelivery = Seoul.Date("2026-03-31") });

        Assert.Equal(Seoul.Date("2026-03-31"), story.State.PromisedDelivery);
        Assert.False(story.Exception("E1").TimelineSuffers);
    }

    // ORD-7: a partial refund when time is critical.
    [Theory]
    [InlineData("the buffer holds", "2026-03-28T19:00", "2026-03-09T10:00", false)]
    [InlineData("the buffer does not hold", "2026-03-27T19:00", "2026-03-09T10:00", true)]
    [InlineData("exactly a week before the performance", "2026-03-28T10:00", "2026-03-21T10:00:00", true)]
    [InlineData("a second more than a week", "2026-03-28T10:00", "2026-03-21T09:59:59", false)]
    public void A_failed_check_offers_repair_and_remake_and_a_refund_when_time_is_critical(string when, string performance, string failedAt, bool refund)
    {
        var story = OrderStory.Begin(Samples.Order with { PerformanceAt = Seoul.At(performance) })
            .Report("E1", Milestone.QualityFailed, failedAt);

        ExceptionOption[] expected = refund ? [RepairWithShortDelay, RemakeWithLongerDelay, PartialRefund] : [RepairWithShortDelay, RemakeWithLongerDelay];
        Assert.True(expected.SequenceEqual(story.Exception("E1").Options), when);
        Assert.Equal("quality-failed~E1", story.SentKeys.Last());
    }

    // ORD-6 to ORD-8: one message an event.
    [Fact]
    public void Two_delays_are_two_events_and_both_are_told()
    {
        var story = Delayed("2026-03-27").Report("E2", Milestone.ProductionDelayed, "2026-03-17T10:00", e => e with { RevisedDelivery = Seoul.Date("2026-03-30") });

        Assert.Equal(["confirmation", "production-delayed~E1", "production-delayed~E2"], story.SentKeys);
    }

    // ORD-7
    [Fact]
    public void The_clients_choice_is_recorded_and_confirmed_within_the_hour()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.QualityFailed, "2026-03-12T10:00")
            .Choose("2026-03-12T15:00", "E1", RemakeWithLongerDelay);

        Assert.Equal("option-confirmed~E1~remakeWithLongerDelay 2026-03-12T15:00", story.Sent.Last());
        Assert.Equal("2026-03-12T16:00", story.Due("option-confirmed~E1~remakeWithLongerDelay"));
        Assert.Equal("ORD-7", story.Promise("option-confirmed~E1~remakeWithLongerDelay").RuleId);
        Assert.Equal(RemakeWithLongerDelay, story.Exception("E1").Chosen);
    }

    [Fact]
    public void A_changed_choice_is_confirmed_too_and_the_same_one_again_is_not()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.QualityFailed, "2026-03-12T10:00")
            .Choose("2026-03-12T15:00", "E1", RemakeWithLongerDelay)
            .Choose("2026-03-12T16:00", "E1", RepairWithShortDelay)
            .Choose("2026-03-12T17:00", "E1", RepairWithShortDelay);

        Assert.Equal(
            ["confirmation", "quality-failed~E1", "option-confirmed~E1~remakeWithLongerDelay", "option-confirmed~E1~repairWithShortDelay"],
            story.SentKeys.Where(key => !key.StartsWith("follow", StringComparison.Ordinal)));
        Assert.Equal(PromiseState.Kept, story.Promise("option-confirmed~E1~repairWithShortDelay").State);
    }

    [Fact]
    public void A_choice_for_an_exception_nobody_opened_changes_nothing()
    {
        var story = OrderStory.Begin().Choose("2026-03-12T15:00", "E9", Courier);

        Assert.Equal(["confirmation"], story.SentKeys);
    }
}
