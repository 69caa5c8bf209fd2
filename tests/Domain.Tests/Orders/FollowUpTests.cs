using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-7: followed every two business days until the client is satisfied.</summary>
public sealed class FollowUpTests
{
    private static OrderStory Failed(string at) => OrderStory.Begin().Report("E1", Milestone.QualityFailed, at);

    private static IEnumerable<string> FollowUps(OrderStory story) => story.Raised.Where(task => task.StartsWith("follow-up", StringComparison.Ordinal));

    [Fact]
    public void A_follow_up_falls_due_at_the_close_of_the_second_business_day_and_not_a_second_before()
    {
        var story = Failed("2026-03-10T11:00").AdvanceTo("2026-03-12T17:59:59");
        Assert.Empty(FollowUps(story));

        story.AdvanceTo("2026-03-12T18:00");

        Assert.Equal(["follow-up~E1~1 2026-03-12T18:00"], FollowUps(story));
        Assert.Equal(TaskKind.FollowUp, story.KindOf("follow-up~E1~1"));
    }

    [Fact]
    public void Follow_ups_go_on_over_weekends_until_the_client_is_satisfied()
    {
        var story = Failed("2026-03-10T11:00").AdvanceTo("2026-03-18T17:59:59").Satisfy("2026-03-18T17:59:59", "E1").AdvanceTo("2026-04-30T12:00");

        Assert.Equal(["follow-up~E1~1 2026-03-12T18:00", "follow-up~E1~2 2026-03-16T18:00"], FollowUps(story));
        Assert.True(story.Exception("E1").Satisfied);
    }

    [Theory]
    [InlineData("on a Saturday", "2026-03-14T11:00", "2026-03-18T18:00")]
    [InlineData("on a Friday evening", "2026-03-13T22:00", "2026-03-17T18:00")]
    [InlineData("before a holiday", "2026-05-04T10:00", "2026-05-07T18:00")]
    public void Business_days_are_counted_from_the_day_it_was_opened(string when, string failedAt, string due)
    {
        var story = Failed(failedAt).AdvanceTo("2026-05-08T18:00");

        Assert.True(string.Equals($"follow-up~E1~1 {due}", FollowUps(story).First(), StringComparison.Ordinal), when);
    }

    [Theory]
    [InlineData(Milestone.ProductionDelayed, "ORD-6")]
    [InlineData(Milestone.CarrierDelayed, "ORD-8")]
    public void Delays_and_late_carriers_are_followed_too(Milestone milestone, string rule)
    {
        var story = OrderStory.Begin().Report("E1", milestone, "2026-03-10T11:00").AdvanceTo("2026-03-12T18:00");

        Assert.Equal(rule, story.Tasks.Single(task => task.Kind == TaskKind.FollowUp).RuleId);
    }

    [Fact]
    public void A_choice_alone_does_not_end_the_follow_up()
    {
        var story = Failed("2026-03-10T11:00").Choose("2026-03-11T10:00", "E1", ExceptionOption.RepairWithShortDelay).AdvanceTo("2026-03-12T18:00");

        Assert.Single(FollowUps(story));
    }

    [Fact]
    public void Each_exception_is_followed_on_its_own()
    {
        var story = Failed("2026-03-10T11:00").Report("E2", Milestone.QualityFailed, "2026-03-11T11:00", e => e with { Attempt = 2 })
            .Satisfy("2026-03-12T09:00", "E1").AdvanceTo("2026-03-13T18:00");

        Assert.Equal(["follow-up~E2~1 2026-03-13T18:00"], FollowUps(story));
    }

    // A service that was down for a week owes one follow-up, not a row of them.
    [Fact]
    public void Follow_ups_missed_while_nobody_looked_are_raised_once()
    {
        var tracker = OrderTracker.Begin(Samples.Order, Samples.Policy, Samples.Channels, Samples.Calendar);
        var failed = StoryNews.News(StoryNews.Event("E1", Milestone.QualityFailed, "2026-03-10T11:00")) with { Sequence = 1, ReceivedAt = Seoul.At("2026-03-10T11:00") };
        tracker.Advance([failed], Samples.Client, Seoul.At("2026-03-10T11:00"));

        tracker.Advance([], Samples.Client, Seoul.At("2026-03-20T10:00"));

        Assert.Equal(1, tracker.State.Exceptions.Single().FollowUps);
        Assert.Equal("2026-03-24T18:00", Seoul.Show(tracker.State.Exceptions.Single().FollowUpAt));
    }
}
