using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Orders.ExceptionOption;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-8, ruling 19: a performance within seven days, to the second.</summary>
public sealed class ConcertWeekTests
{
    private static OrderStory LateAt(string delayedAt, string? performance) => OrderStory
        .Begin(Samples.Order with { PerformanceAt = performance is null ? null : Seoul.At(performance) })
        .Report("E1", Milestone.Shipped, "2026-03-20T15:00")
        .Report("E2", Milestone.CarrierDelayed, delayedAt, e => e with { RevisedDelivery = Seoul.Date("2026-03-26") });

    [Theory]
    [InlineData("exactly seven days", "2026-03-31T10:00:00", true)]
    [InlineData("seven days and a second", "2026-03-31T10:00:01", false)]
    [InlineData("a second away", "2026-03-24T10:00:01", true)]
    [InlineData("at this very instant", "2026-03-24T10:00:00", false)]
    [InlineData("past", "2026-03-23T20:00:00", false)]
    [InlineData("not known", null, false)]
    public void A_late_carrier_in_concert_week_brings_air_freight_or_a_courier(string when, string? performance, bool concertWeek)
    {
        var story = LateAt("2026-03-24T10:00", performance);

        Assert.True(story.Exception("E2").ConcertWeek == concertWeek, when);
        Assert.Equal(concertWeek ? [AirFreight, Courier] : [], story.Exception("E2").Options);
    }

    // ORD-8: also when our own timer found it.
    [Fact]
    public void The_options_of_concert_week_stand_also_in_what_we_find_ourselves()
    {
        var story = OrderStory.Begin(Samples.Order with { PerformanceAt = Seoul.At("2026-03-28T19:00") })
            .Report("E1", Milestone.Shipped, "2026-03-20T15:00")
            .AdvanceTo("2026-03-25T18:00");

        Assert.Equal([AirFreight, Courier], story.Exception("late-delivered-2026-03-25").Options);
    }

    [Fact]
    public void A_concert_moved_before_the_carrier_is_late_counts_by_its_new_date()
    {
        var story = OrderStory.Begin(Samples.Order with { PerformanceAt = Seoul.At("2026-05-10T19:00") })
            .Report("E1", Milestone.Shipped, "2026-03-20T15:00")
            .Amend("A1", "2026-03-21T10:00", change => change with { PerformanceAt = Seoul.At("2026-03-28T19:00") })
            .Report("E2", Milestone.CarrierDelayed, "2026-03-24T10:00");

        Assert.Equal([AirFreight, Courier], story.Exception("E2").Options);
    }

    // The handbook is silent: an exception keeps the options it was opened and told with.
    [Fact]
    public void A_concert_moved_afterwards_leaves_the_options_that_were_offered()
    {
        var story = LateAt("2026-03-24T10:00", "2026-05-10T19:00")
            .Amend("A1", "2026-03-24T11:00", change => change with { PerformanceAt = Seoul.At("2026-03-28T19:00") });

        Assert.Empty(story.Exception("E2").Options);
    }
}
