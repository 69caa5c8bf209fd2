using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using static Kyndof.Workflows.Domain.Tests.Orders.Stories.StoryNews;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>What order systems send on their odd days (ORD-8, ORD-10).</summary>
public sealed class OddArrivalTests
{
    [Fact]
    public void An_order_handed_in_months_after_it_was_placed_lives_on_from_that_day()
    {
        var story = OrderStory.HandedInAt("2026-11-21T10:00");
        Assert.Contains("confirmation 2026-11-21T10:00", story.Sent);
        Assert.False(story.Tracker.HasEnded);

        story.Report("E1", Milestone.Shipped, "2026-11-23T10:00");
        Assert.Contains("shipped 2026-11-23T10:00", story.Sent);
    }

    [Fact]
    public void A_delivery_that_names_a_shipment_closes_one_that_named_none()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.Shipped, "2026-03-20T10:00")
            .ReportAt("2026-03-24T10:00", Event("E2", Milestone.Delivered, "2026-03-24T09:00") with { ShipmentId = "S1" })
            .AdvanceTo("2026-03-25T18:00");
        Assert.DoesNotContain(story.Raised, task => task.StartsWith("late", StringComparison.Ordinal));
        Assert.Equal(OrderEnding.Completed, story.AdvanceToTheEnd().Outcome.Ending);
    }

    [Fact]
    public void A_carrier_delay_that_names_no_shipment_is_no_shipment_of_its_own()
    {
        var story = OrderStory.Begin()
            .ReportAt("2026-03-20T10:00", Event("E1", Milestone.Shipped, "2026-03-20T09:00") with { ShipmentId = "S1" })
            .Report("E2", Milestone.CarrierDelayed, "2026-03-23T10:00")
            .Satisfy("2026-03-24T08:00", "E2")
            .ReportAt("2026-03-24T10:00", Event("E3", Milestone.Delivered, "2026-03-24T09:00") with { ShipmentId = "S1" })
            .AdvanceTo("2026-03-27T18:00");
        Assert.DoesNotContain(story.Raised, task => task.StartsWith("late", StringComparison.Ordinal));
    }

    [Fact]
    public void A_remake_that_ships_again_is_told_again()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.Shipped, "2026-03-18T10:00")
            .ReportAt("2026-03-20T10:00", Event("E2", Milestone.Shipped, "2026-03-20T09:00") with { Attempt = 2 });
        Assert.Equal(["confirmation", "shipped", "shipped~~2"], story.SentKeys);
    }

    [Fact]
    public void A_late_carrier_we_found_ourselves_is_closed_by_a_delivery_that_had_happened_in_time()
    {
        var story = OrderStory.Begin()
            .Report("E1", Milestone.Shipped, "2026-03-20T10:00")
            .AdvanceTo("2026-03-25T18:00");
        Assert.False(story.Exception("late-delivered-2026-03-25").Satisfied);

        story.ReportAt("2026-03-25T20:00", Event("E2", Milestone.Delivered, "2026-03-25T17:00"));
        Assert.True(story.Exception("late-delivered-2026-03-25").Satisfied);
        Assert.Equal("2026-03-26T20:00", Seoul.Show(story.AdvanceToTheEnd().Outcome.EndedAt));
    }

    [Fact]
    public void A_long_list_of_items_is_named_by_its_first_ten()
    {
        var items = Enumerable.Range(1, 12).Select(number => new OrderItem($"S-{number}", $"Item {number}", 1)).ToList();
        var story = OrderStory.Begin().Amend("A1", "2026-03-04T10:00", change => change with { Items = items });
        var text = story.Promise("amended~A1").Because.En;
        Assert.Contains("Item 10, … (+2)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Item 11", text, StringComparison.Ordinal);
    }

    [Fact] // FBK-1, CHN-5
    public void A_client_who_opted_out_of_surveys_gets_none_announced()
    {
        var story = OrderStory.Begin(client: Samples.Client with { SurveyOptOut = true }).Report("E1", Milestone.Delivered, "2026-03-25T10:00");
        Assert.Null(story.State.SurveyDueAt);
    }
}
