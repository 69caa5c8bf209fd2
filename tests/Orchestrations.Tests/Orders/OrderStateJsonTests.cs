using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Tests.Orders;

/// <summary>An order's state goes into the input of its next execution and comes back: nothing it knows may get lost.</summary>
public sealed class OrderStateJsonTests
{
    [Fact]
    public void Any_life_goes_on_the_same_when_its_state_is_written_and_read_between_all_rounds() => Prop.ForAll(
        Arb.From(AnyOrderLife.Any),
        life => Story(life.Live()) == Story(life.Live(ThroughJson))).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(40));

    // ORD-7, ORD-8, ORD-10: with a message unsent, a report waiting, an exception open and a check raised.
    [Fact]
    public void A_state_with_everything_in_it_reads_back_as_it_was()
    {
        var story = OrderStory.Begin(Samples.Order with { PerformanceAt = Seoul.At("2026-03-30T19:00"), International = true });
        story.Report("E1", Milestone.QualityFailed, "2026-03-10T10:00", e => e with { Reason = "소매 길이" })
            .Choose("2026-03-10T12:00", "E1", ExceptionOption.RemakeWithLongerDelay)
            .Amend("A1", "2026-03-11T10:00", change => change with { EstimatedDelivery = Seoul.Date("2026-03-26") })
            .Report("E2", Milestone.Shipped, "2026-03-20T15:00", e => e with { ShipmentId = "S1", CustomsDocuments = ["Invoice"], ClearanceEstimate = "2–3 business days" })
            .ReportAt("2026-03-20T16:00", StoryNews.Event("E3", Milestone.Delivered, "2026-03-27T15:00") with { ShipmentId = "S1" });
        story.Mail = _ => Sending.NotNow;
        story.AdvanceTo("2026-03-26T18:00");

        var state = story.State;
        Assert.NotEmpty(state.Notices);
        Assert.NotEmpty(state.Waiting);
        Assert.NotEmpty(state.Raised);
        Assert.NotEmpty(state.FactsAsOf);
        Assert.Equal(2, state.Exceptions.Count);
        Assert.Equal(WorkflowJson.Serialize(state), WorkflowJson.Serialize(ThroughJson(state)));
        Assert.Equal(state.Notices.Single().Event, ThroughJson(state).Notices.Single().Event);
    }

    private static OrderState ThroughJson(OrderState state) =>
        WorkflowJson.Deserialize<OrderState>(WorkflowJson.Serialize(state)) ?? throw new InvalidOperationException("The state read back as nothing.");

    private static string Story(OrderStory story) =>
        string.Join('\n', [.. story.Sent, .. story.Raised, .. story.Timeline.Select(WorkflowJson.Serialize), WorkflowJson.Serialize(story.Outcome)]);
}
