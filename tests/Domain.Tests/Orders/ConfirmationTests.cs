using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Orders;

public sealed class ConfirmationTests
{
    // ORD-1, ruling 15: four hours elapsed, the last second included.
    [Theory]
    [InlineData("2026-03-03T13:59:59", 1, true)]
    [InlineData("2026-03-03T14:00:00", 0, true)]
    [InlineData("2026-03-03T14:00:01", -1, false)]
    public void A_confirmation_is_kept_up_to_four_hours_after_placing_and_late_after(string clientKnownAt, int marginSeconds, bool inTime)
    {
        var story = OrderStory.OfUnknownClient().PutClient(clientKnownAt);

        Assert.Equal([$"confirmation {Seoul.Show(Seoul.At(clientKnownAt))}"], story.Sent);
        Assert.Equal(PromiseState.Kept, story.Promise("confirmation").State);
        Assert.Equal(Duration.FromSeconds(marginSeconds), story.MarginOf("confirmation"));
        Assert.Equal(inTime ? 0 : 1, story.AdvanceToTheEnd().Outcome.KeptLate);
    }

    // ORD-1
    [Fact]
    public void An_order_of_a_known_client_is_confirmed_at_once()
    {
        var story = OrderStory.Begin();

        Assert.Equal(["confirmation 2026-03-03T10:00"], story.Sent);
        Assert.Equal("2026-03-03T14:00", story.Due("confirmation"));
    }

    // ORD-1, ruling 15: elapsed time runs through the night and the weekend.
    [Fact]
    public void The_four_hours_run_outside_business_hours_too()
    {
        var story = OrderStory.Begin(Samples.Order with { PlacedAt = Seoul.At("2026-03-06T23:30") });

        Assert.Equal("2026-03-07T03:30", story.Due("confirmation"));
    }

    // ORD-1, ORD-9
    [Fact]
    public void A_confirmation_the_provider_does_not_take_shows_as_late_at_four_hours_and_is_sent_later()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        story.Mail = _ => Sending.NotNow;
        story.Round();

        story.AdvanceTo("2026-03-03T13:59:59");
        Assert.Equal(PromiseState.Open, story.Promise("confirmation").State);
        story.AdvanceTo("2026-03-03T14:00:00");
        Assert.Equal(PromiseState.Late, story.Promise("confirmation").State);

        story.Mail = _ => Sending.Taken;
        story.AdvanceTo("2026-03-03T15:00");
        Assert.Equal(["confirmation 2026-03-03T15:00"], story.Sent);
        Assert.Equal(Duration.FromHours(-1), story.MarginOf("confirmation"));
    }

    // The order's plan is promised from the start (ORD-2, ORD-4, ORD-5).
    [Fact]
    public void A_new_order_shows_the_milestones_it_plans()
    {
        var story = OrderStory.Begin();

        Assert.Equal("2026-03-06T18:00", story.Due("production-started"));
        Assert.Equal("2026-03-20T18:00", story.Due("shipped"));
        Assert.Equal("2026-03-25T18:00", story.Due("delivered"));
        Assert.All(story.State.Promises.Skip(1), promise => Assert.Equal(PromiseState.Planned, promise.State));
    }

    // ORD-9: a message waiting for its release by a person is still owed.
    [Fact]
    public void A_held_confirmation_stays_owed_until_it_is_released()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        story.Mail = _ => Sending.Held;
        story.Round();
        story.Mail = _ => Sending.Taken;
        story.AdvanceTo("2026-03-03T14:00:00");
        Assert.Equal(PromiseState.Late, story.Promise("confirmation").State);

        story.Release("confirmation", "2026-03-03T16:00");

        Assert.Equal(Duration.FromHours(-2), story.MarginOf("confirmation"));
        Assert.Equal(["confirmation"], story.SentKeys);
    }

    // CHN-6: nothing is silently lost.
    [Fact]
    public void A_confirmation_that_cannot_be_delivered_breaks_its_promise_and_asks_a_person()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        story.Mail = _ => Sending.Refused;
        story.Round();

        Assert.Equal(PromiseState.Broken, story.Promise("confirmation").State);
        Assert.Equal(["undeliverable~confirmation 2026-03-03T10:00"], story.Raised);
        Assert.Equal(1, story.Report("E1", Milestone.Cancelled, "2026-03-04T10:00").AdvanceToTheEnd().Outcome.Promises.Count(promise => promise.Key.EndsWith("confirmation", StringComparison.Ordinal)));
    }
}
