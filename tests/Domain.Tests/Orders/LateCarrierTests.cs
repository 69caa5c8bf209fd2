using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-8: a carrier past its estimate is found without the client asking.</summary>
public sealed class LateCarrierTests
{
    private const string Late = "late-delivered-2026-03-25";

    private static OrderStory OnItsWay(Func<MilestoneEvent, MilestoneEvent>? with = null) => OrderStory.Begin()
        .Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00")
        .Report("E2", Milestone.Shipped, "2026-03-20T15:00", with);

    [Fact]
    public void A_parcel_not_delivered_by_the_close_of_the_estimated_day_raises_a_task_tells_the_client_and_opens_an_exception()
    {
        var story = OnItsWay(e => e with { Carrier = "Demo Express", TrackingNumber = "TR-1" }).AdvanceTo("2026-03-25T17:59:59");
        Assert.Empty(story.Raised);
        Assert.Empty(story.State.Exceptions);
        OutgoingNotice? told = null;
        story.Mail = notice => { told = notice; return Sending.Taken; };

        story.AdvanceTo("2026-03-25T18:00");

        Assert.Equal([$"{Late} 2026-03-25T18:00"], story.Raised);
        Assert.Equal($"carrier-delayed~{Late} 2026-03-25T18:00", story.Sent.Last());
        Assert.Equal(Milestone.CarrierDelayed, story.Exception(Late).Milestone);
        Assert.Equal("2026-03-25T19:00", story.Due($"carrier-delayed~{Late}"));
        Assert.Equal(MessageKind.CarrierDelayed, told!.Kind);
        Assert.Equal(("Demo Express", "TR-1", Seoul.Date("2026-03-25")), (told.Event!.Carrier, told.Event.TrackingNumber, told.Event.EstimatedDelivery));
        Assert.DoesNotContain("order system", told.Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivery_reported_before_the_close_raises_nothing()
    {
        var story = OnItsWay().Report("E3", Milestone.Delivered, "2026-03-25T17:59:59").AdvanceToTheEnd();

        Assert.Empty(story.Raised);
        Assert.Equal("delivered", story.SentKeys.Last());
    }

    [Fact]
    public void An_order_that_has_not_left_is_missing_and_not_late_with_a_carrier()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00").AdvanceTo("2026-03-27T12:00");

        Assert.Equal(["missing-shipped-2026-03-20 2026-03-20T18:00"], story.Raised);
        Assert.Empty(story.State.Exceptions);
    }

    [Fact]
    public void The_carriers_own_estimate_comes_before_the_orders()
    {
        var story = OnItsWay(e => e with { EstimatedDelivery = Seoul.Date("2026-03-24") });

        Assert.Equal("2026-03-24T18:00", story.Due("delivered"));
        Assert.True(story.AdvanceTo("2026-03-24T18:00").HasRaised("late-delivered-2026-03-24"));
    }

    [Fact]
    public void A_revised_date_from_the_carrier_arms_the_check_again()
    {
        var story = OnItsWay()
            .Report("E3", Milestone.CarrierDelayed, "2026-03-24T10:00", e => e with { RevisedDelivery = Seoul.Date("2026-03-27") })
            .AdvanceTo("2026-03-27T17:59:59");
        Assert.False(story.HasRaised(Late));

        story.AdvanceTo("2026-03-27T18:00");

        Assert.True(story.HasRaised("late-delivered-2026-03-27"));
        Assert.Contains("carrier-delayed~E3 2026-03-24T10:00", story.Sent);
        Assert.Contains("carrier-delayed~late-delivered-2026-03-27 2026-03-27T18:00", story.Sent);
    }

    [Fact]
    public void A_revised_date_after_the_detection_arms_the_check_again()
    {
        var story = OnItsWay().AdvanceTo("2026-03-25T18:00")
            .Report("E3", Milestone.CarrierDelayed, "2026-03-26T10:00", e => e with { RevisedDelivery = Seoul.Date("2026-03-30") })
            .AdvanceTo("2026-03-30T18:00");

        Assert.True(story.HasRaised(Late));
        Assert.True(story.HasRaised("late-delivered-2026-03-30"));
    }

    [Fact]
    public void The_message_of_a_carriers_delay_names_the_date_it_misses()
    {
        var story = OnItsWay();
        OutgoingNotice? told = null;
        story.Mail = notice => { told = notice; return Sending.Taken; };

        story.Report("E3", Milestone.CarrierDelayed, "2026-03-24T10:00", e => e with { RevisedDelivery = Seoul.Date("2026-03-27") });

        Assert.Equal(Seoul.Date("2026-03-25"), told!.Event!.EstimatedDelivery);
        Assert.Equal(Seoul.Date("2026-03-27"), told.Event.RevisedDelivery);
        Assert.Equal(Seoul.Date("2026-03-27"), story.State.Order.EstimatedDelivery);
    }

    // ORD-10: nor the same one twice.
    [Fact]
    public void A_delay_the_carrier_reported_without_a_date_is_not_told_again_when_the_estimate_passes()
    {
        var story = OnItsWay().Report("E3", Milestone.CarrierDelayed, "2026-03-25T10:00").AdvanceTo("2026-03-25T18:00");

        Assert.True(story.HasRaised(Late));
        Assert.Equal(["confirmation", "production-started", "shipped", "carrier-delayed~E3"], story.SentKeys);
        Assert.Single(story.State.Exceptions);
    }

    [Fact]
    public void A_date_agreed_while_the_parcel_is_under_way_moves_the_check()
    {
        var story = OnItsWay(e => e with { EstimatedDelivery = Seoul.Date("2026-03-24") })
            .Amend("A1", "2026-03-23T10:00", change => change with { EstimatedDelivery = Seoul.Date("2026-03-31") })
            .AdvanceTo("2026-03-31T17:59:59");
        Assert.Empty(story.Raised);

        Assert.True(story.AdvanceTo("2026-03-31T18:00").HasRaised("late-delivered-2026-03-31"));
    }

    [Fact]
    public void A_repeated_report_with_a_newer_estimate_moves_the_check_and_tells_nobody()
    {
        var story = OnItsWay(e => e with { EstimatedDelivery = Seoul.Date("2026-03-24") })
            .Report("E2b", Milestone.Shipped, "2026-03-20T16:00", e => e with { EstimatedDelivery = Seoul.Date("2026-03-26") })
            .AdvanceTo("2026-03-26T17:59:59");

        Assert.Empty(story.Raised);
        Assert.Equal(["confirmation", "production-started", "shipped"], story.SentKeys);
    }

    // ORD-10: the delivery happened before our timer found it missing, and was reported after.
    [Fact]
    public void An_unsent_late_message_is_withdrawn_when_the_delivery_turns_out_to_be_earlier()
    {
        var story = OnItsWay();
        story.Mail = notice => notice.Kind == MessageKind.CarrierDelayed ? Sending.NotNow : Sending.Taken;
        story.AdvanceTo("2026-03-25T18:00").ReportAt("2026-03-25T18:30", StoryNews.Event("E3", Milestone.Delivered, "2026-03-25T14:00"));
        story.Mail = _ => Sending.Taken;
        story.AdvanceTo("2026-03-26T12:00");

        Assert.Equal(["confirmation", "production-started", "shipped", "delivered"], story.SentKeys);
        Assert.Equal(PromiseState.Superseded, story.Promise($"carrier-delayed~{Late}").State);
    }
}
