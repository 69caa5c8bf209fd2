using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-11: what should have come and has not is raised to the owner at the close of its planned day.</summary>
public sealed class MissingMilestoneTests
{
    [Fact]
    public void Production_not_begun_by_the_close_of_its_planned_day_is_raised_and_not_a_second_before()
    {
        var story = OrderStory.Begin().AdvanceTo("2026-03-06T17:59:59");
        Assert.Empty(story.Raised);

        story.AdvanceTo("2026-03-06T18:00");

        Assert.Equal(["missing-production-started-2026-03-06 2026-03-06T18:00"], story.Raised);
        var task = Assert.Single(story.Tasks);
        Assert.Equal(TaskKind.Check, task.Kind);
        Assert.Equal("ORD-11", task.RuleId);
        Assert.False(task.ForTeam);
        Assert.Equal("2026-03-09T13:00", Seoul.Show(task.Due));
    }

    [Fact]
    public void An_order_not_shipped_by_the_close_of_its_promised_day_is_raised_and_not_a_second_before()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00").AdvanceTo("2026-03-20T17:59:59");
        Assert.Empty(story.Raised);

        story.AdvanceTo("2026-03-20T18:00");

        Assert.Equal(["missing-shipped-2026-03-20 2026-03-20T18:00"], story.Raised);
    }

    [Fact]
    public void The_client_hears_nothing_of_a_missing_milestone()
    {
        var story = OrderStory.Begin().AdvanceTo("2026-03-24T12:00");

        Assert.Equal(["confirmation"], story.SentKeys);
        Assert.Equal(["missing-production-started-2026-03-06 2026-03-06T18:00", "missing-shipped-2026-03-20 2026-03-20T18:00"], story.Raised);
    }

    [Fact]
    public void A_planned_date_is_raised_once()
    {
        var story = OrderStory.Begin().AdvanceTo("2026-03-06T18:00")
            .Amend("A1", "2026-03-09T10:00", change => change with { PlannedProductionStart = Seoul.Date("2026-03-06") })
            .AdvanceTo("2026-03-19T12:00");

        Assert.Equal(["missing-production-started-2026-03-06 2026-03-06T18:00"], story.Raised);
    }

    [Fact]
    public void A_date_moved_before_it_passes_is_raised_for_the_new_date_only()
    {
        var story = OrderStory.Begin()
            .Amend("A1", "2026-03-05T10:00", change => change with { PlannedProductionStart = Seoul.Date("2026-03-10") })
            .AdvanceTo("2026-03-10T17:59:59");
        Assert.Empty(story.Raised);

        story.AdvanceTo("2026-03-10T18:00");

        Assert.Equal(["missing-production-started-2026-03-10 2026-03-10T18:00"], story.Raised);
    }

    [Fact]
    public void A_date_moved_after_it_was_raised_is_raised_again_for_the_new_date()
    {
        var story = OrderStory.Begin().AdvanceTo("2026-03-06T18:00")
            .Amend("A1", "2026-03-09T10:00", change => change with { PlannedProductionStart = Seoul.Date("2026-03-12") })
            .AdvanceTo("2026-03-12T18:00");

        Assert.Equal(
            ["missing-production-started-2026-03-06 2026-03-06T18:00", "missing-production-started-2026-03-12 2026-03-12T18:00"],
            story.Raised);
    }

    // Ruling 15: a date that is a Saturday ends with the next business day.
    [Fact]
    public void A_planned_date_on_a_closed_day_ends_with_the_next_business_day()
    {
        var story = OrderStory.Begin(Samples.Order with { PlannedProductionStart = Seoul.Date("2026-03-07") }).AdvanceTo("2026-03-09T17:59:59");
        Assert.Empty(story.Raised);

        Assert.True(story.AdvanceTo("2026-03-09T18:00").HasRaised("missing-production-started-2026-03-07"));
    }

    [Theory]
    [InlineData(Milestone.ProductionStarted)]
    [InlineData(Milestone.QualityPassed)]
    [InlineData(Milestone.QualityFailed)]
    public void A_report_of_production_answers_for_its_start(Milestone milestone)
    {
        var story = OrderStory.Begin().Report("E1", milestone, "2026-03-06T17:59:59").AdvanceTo("2026-03-06T18:00");

        Assert.False(story.HasRaised("missing-production-started-2026-03-06"));
    }

    [Theory]
    [InlineData(Milestone.Shipped)]
    [InlineData(Milestone.CarrierDelayed)]
    [InlineData(Milestone.Delivered)]
    public void What_left_the_house_was_begun_and_shipped(Milestone milestone)
    {
        var story = OrderStory.Begin().Report("E1", milestone, "2026-03-06T17:59:59").AdvanceTo("2026-03-20T18:00");

        Assert.False(story.HasRaised("missing-production-started-2026-03-06"));
        Assert.False(story.HasRaised("missing-shipped-2026-03-20"));
    }

    // ORD-6: a delay names a new completion; the shipment is expected by then.
    [Fact]
    public void A_delay_beyond_the_planned_shipment_moves_the_check_to_the_projected_completion()
    {
        var story = OrderStory.Begin()
            .Report("E0", Milestone.ProductionStarted, "2026-03-06T10:00")
            .Report("E1", Milestone.ProductionDelayed, "2026-03-16T10:00", e => e with { ProjectedCompletion = Seoul.Date("2026-03-24"), RevisedDelivery = Seoul.Date("2026-03-30") })
            .AdvanceTo("2026-03-24T17:59:59");
        Assert.DoesNotContain("missing-shipped", string.Join(' ', story.Raised), StringComparison.Ordinal);
        Assert.Equal("2026-03-24T18:00", story.Due("shipped"));

        Assert.True(story.AdvanceTo("2026-03-24T18:00").HasRaised("missing-shipped-2026-03-24"));
    }

    [Theory]
    [InlineData("2026-03-30", "2026-03-25")]
    [InlineData("2026-03-25", "2026-03-20")]
    [InlineData("2026-03-23", "2026-03-20")]
    public void A_delay_that_only_revises_the_delivery_moves_shipping_by_as_many_days_and_never_closer(string revised, string shipping)
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionDelayed, "2026-03-16T10:00", e => e with { RevisedDelivery = Seoul.Date(revised) });

        Assert.Equal(Seoul.Date(shipping), story.State.Order.PlannedShipDate);
    }

    [Fact]
    public void A_milestone_reported_after_it_was_raised_is_still_told()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.ProductionStarted, "2026-03-09T10:00");

        Assert.Equal(["confirmation 2026-03-03T10:00", "production-started 2026-03-09T10:00"], story.Sent);
        Assert.True(story.HasRaised("missing-production-started-2026-03-06"));
        Assert.Equal(PromiseState.Kept, story.Promise("production-started").State);
    }

    [Fact]
    public void A_grace_runs_in_business_time_after_the_close()
    {
        var story = OrderStory.Begin(policy: Samples.Policy with { MissingGrace = NodaTime.Duration.FromHours(2) }).AdvanceTo("2026-03-09T10:59:59");
        Assert.Empty(story.Raised);

        Assert.True(story.AdvanceTo("2026-03-09T11:00").HasRaised("missing-production-started-2026-03-06"));
    }
}
