using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Parity.Hosts;
using NodaTime;
using static Kyndof.Workflows.Parity.Hosts.BothEngines;
using static Kyndof.Workflows.Parity.Orders.OrderDriver;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>The same story comes to the same end on the embedded runtime and on Durable Task: promises with their times,
/// messages, tasks, timeline.</summary>
public sealed class OrderParityTests
{
    private static readonly MilestoneEvent Started = new()
    {
        EventId = "e-started", Milestone = Milestone.ProductionStarted, OccurredAt = Seoul(5, 10), ProjectedCompletion = new LocalDate(2026, 3, 16),
    };

    private static readonly MilestoneEvent Passed = new()
    {
        EventId = "e-passed", Milestone = Milestone.QualityPassed, OccurredAt = Seoul(16, 15), ShippingMethod = "Courier",
    };

    private static readonly MilestoneEvent Shipped = new()
    {
        EventId = "e-shipped", Milestone = Milestone.Shipped, OccurredAt = Seoul(17, 11), TrackingNumber = "TRACK-1", Carrier = "Demo Express", EstimatedDelivery = new LocalDate(2026, 3, 19),
    };

    private static readonly MilestoneEvent Delivered = new() { EventId = "e-delivered", Milestone = Milestone.Delivered, OccurredAt = Seoul(18, 14, 40) };

    private static readonly MilestoneEvent Delayed = new()
    {
        EventId = "e-delayed", Milestone = Milestone.ProductionDelayed, OccurredAt = Seoul(4, 10), Cause = DelayCause.Material, RevisedDelivery = new LocalDate(2026, 3, 25),
    };

    private static readonly MilestoneEvent Cancelled = new() { EventId = "e-cancelled", Milestone = Milestone.Cancelled, OccurredAt = Seoul(4, 17), Reason = "The tour was called off." };

    [Fact]
    public async Task A_whole_life_of_five_milestones()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            await order.PlaceAsync();
            foreach (var milestone in new[] { Started, Passed, Shipped, Delivered }) await order.ReportAsync(milestone);
            await order.WaitUntilAsync(Seoul(31, 9));
        });
        Assert.Equal("completed", outcome.State);
        Assert.Equal(["confirmation", "delivered", "production-started", "quality-passed", "shipped"], outcome.MessageKeys);
        Assert.Empty(outcome.TaskIds);
    }

    [Fact]
    public async Task Milestones_out_of_their_order()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            await order.PlaceAsync();
            await order.ReportAsync(Shipped);
            await order.ReportNowAsync(Passed);
            await order.ReportNowAsync(Started);
        });
        Assert.Equal(["confirmation", "shipped"], outcome.MessageKeys);
    }

    [Fact]
    public async Task A_delay_with_options_followed_until_the_client_is_satisfied()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            await order.PlaceAsync();
            await order.ReportAsync(Delayed);
            await order.ChooseAsync(Delayed.EventId, ExceptionOption.ExpressAtNoCharge);
            await order.WaitUntilAsync(Seoul(7, 12));
            await order.SatisfiedAsync(Delayed.EventId);
            await order.WaitUntilAsync(Seoul(12, 12));
        });
        Assert.Contains("option-confirmed~e-delayed~expressAtNoCharge", outcome.MessageKeys);
        Assert.Contains("follow-up~e-delayed~1", outcome.TaskIds);
        Assert.Contains("exception e-delayed PartialDelivery+ExpressAtNoCharge ExpressAtNoCharge True", string.Join('\n', outcome.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_production_start_that_nobody_reported()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            await order.PlaceAsync();
            await order.WaitUntilAsync(Seoul(6, 10));
        });
        Assert.Equal(["missing-production-started-2026-03-05"], outcome.TaskIds);
    }

    [Fact]
    public async Task A_cancellation_after_which_nothing_is_watched()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            await order.PlaceAsync();
            await order.ReportAsync(Cancelled);
            await order.WaitUntilAsync(Seoul(31, 9));
        });
        Assert.Equal("cancelled", outcome.State);
        Assert.Equal(["cancelled", "confirmation"], outcome.MessageKeys);
        Assert.Empty(outcome.TaskIds);
    }

    [Fact]
    public async Task The_same_order_twice_and_another_of_its_id()
    {
        var outcome = await OnBothAsync(static async order =>
        {
            Assert.IsType<IntakeResult.Accepted>(await order.PlaceAsync());
            Assert.IsType<IntakeResult.Repeated>(await order.PlaceAsync());
            Assert.IsType<IntakeResult.Conflict>(await order.PlaceAsync(TheOrder with { International = true }));
        });
        Assert.Equal(["confirmation"], outcome.MessageKeys);
    }

    private static Task<OrderOutcome> OnBothAsync(Func<OrderDriver, Task> story) => BothEngines.RunAsync(async host =>
    {
        var order = new OrderDriver(host);
        await story(order);
        return await order.OutcomeAsync();
    });
}
