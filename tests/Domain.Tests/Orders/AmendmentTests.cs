using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>An amendment re-times what is open; the newest word on each fact holds (ORD-10, ORD-11).</summary>
public sealed class AmendmentTests
{
    [Fact]
    public void An_amendment_moves_the_planned_promises_and_is_told_with_what_it_changed()
    {
        OutgoingNotice? told = null;
        var story = OrderStory.Begin();
        story.Mail = notice => { told = notice; return Sending.Taken; };

        story.Amend("A1", "2026-03-04T10:00", change => change with
        {
            PlannedProductionStart = Seoul.Date("2026-03-10"),
            PlannedShipDate = Seoul.Date("2026-03-27"),
            EstimatedDelivery = Seoul.Date("2026-04-01"),
            PerformanceAt = Seoul.At("2026-04-11T19:00"),
            Items = [new OrderItem("ST-1", "Stage jacket", 5)],
        });

        Assert.Equal(("2026-03-10T18:00", "2026-03-27T18:00", "2026-04-01T18:00"), (story.Due("production-started"), story.Due("shipped"), story.Due("delivered")));
        Assert.Equal("amended~A1 2026-03-04T10:00", story.Sent.Last());
        Assert.Equal(
            [
                new FactChange("estimatedDelivery", "2026-03-25", "2026-04-01"),
                new FactChange("plannedProductionStart", "2026-03-06", "2026-03-10"),
                new FactChange("plannedShipDate", "2026-03-20", "2026-03-27"),
                new FactChange("performanceAt", "", "2026-04-11"),
                new FactChange("items", "4 × Stage jacket", "5 × Stage jacket"),
            ],
            told!.Changes);
    }

    [Fact]
    public void An_amendment_that_changes_nothing_tells_nobody()
    {
        var story = OrderStory.Begin().Amend("A1", "2026-03-04T10:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-20") });

        Assert.Equal(["confirmation"], story.SentKeys);
    }

    [Theory]
    [InlineData("happened before the newer one", "2026-03-04T09:59:59", "2026-03-27")]
    [InlineData("happened at the same instant, came later", "2026-03-04T10:00:00", "2026-03-30")]
    [InlineData("happened after it", "2026-03-04T10:00:01", "2026-03-30")]
    public void A_late_amendment_never_overwrites_a_newer_one(string when, string occurredAt, string shipDate)
    {
        var story = OrderStory.Begin()
            .Amend("A2", "2026-03-04T10:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-27") })
            .AmendAt("2026-03-05T10:00", "A1", occurredAt, change => change with { PlannedShipDate = Seoul.Date("2026-03-30") });

        Assert.True(Seoul.Date(shipDate) == story.State.Order.PlannedShipDate, when);
    }

    [Fact]
    public void A_late_amendment_still_changes_the_facts_nothing_newer_speaks_of()
    {
        var story = OrderStory.Begin()
            .Amend("A2", "2026-03-04T10:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-27") })
            .AmendAt("2026-03-05T10:00", "A1", "2026-03-03T12:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-30"), PlannedProductionStart = Seoul.Date("2026-03-09") });

        Assert.Equal(Seoul.Date("2026-03-27"), story.State.Order.PlannedShipDate);
        Assert.Equal(Seoul.Date("2026-03-09"), story.State.Order.PlannedProductionStart);
    }

    [Fact]
    public void An_amendment_from_the_future_waits_until_it_takes_effect()
    {
        var story = OrderStory.Begin()
            .AmendAt("2026-03-04T10:00", "A1", "2026-03-05T09:00", change => change with { PlannedShipDate = Seoul.Date("2026-03-27") })
            .AdvanceTo("2026-03-05T08:59:59");
        Assert.Equal(Seoul.Date("2026-03-20"), story.State.Order.PlannedShipDate);

        story.AdvanceTo("2026-03-05T09:00");

        Assert.Equal(Seoul.Date("2026-03-27"), story.State.Order.PlannedShipDate);
        Assert.Equal("amended~A1 2026-03-05T09:00", story.Sent.Last());
    }

    [Fact]
    public void A_moved_date_does_not_touch_a_promise_that_is_kept()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-03-05T10:00")
            .Amend("A1", "2026-03-06T10:00", change => change with { PlannedProductionStart = Seoul.Date("2026-03-12") });

        Assert.Equal("2026-03-05T18:00", story.Due("production-started"));
        Assert.Equal(PromiseState.Kept, story.Promise("production-started").State);
    }

    // ORD-3, ORD-4: a milestone's estimate is the newest word on the delivery.
    [Fact]
    public void An_estimate_in_a_report_moves_the_delivery_and_not_what_was_promised()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.QualityPassed, "2026-03-18T10:00", e => e with { EstimatedDelivery = Seoul.Date("2026-03-24") });

        Assert.Equal("2026-03-24T18:00", story.Due("delivered"));
        Assert.Equal(Seoul.Date("2026-03-25"), story.State.PromisedDelivery);
    }

    [Fact]
    public void An_old_report_does_not_bring_an_old_estimate_back()
    {
        var story = OrderStory.Begin()
            .Amend("A1", "2026-03-18T12:00", change => change with { EstimatedDelivery = Seoul.Date("2026-03-31") })
            .ReportAt("2026-03-19T10:00", StoryNews.Event("E1", Milestone.QualityPassed, "2026-03-18T10:00") with { EstimatedDelivery = Seoul.Date("2026-03-24") });

        Assert.Equal(Seoul.Date("2026-03-31"), story.State.Order.EstimatedDelivery);
        Assert.Equal("quality-passed", story.SentKeys.Last());
    }
}
