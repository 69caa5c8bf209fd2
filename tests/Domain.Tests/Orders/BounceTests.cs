using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>CHN-6: an order shows which of its messages did not arrive, once, and goes on as it would have.</summary>
public sealed class BounceTests
{
    private const string Key = "order~K-1~confirmation";

    [Fact]
    public void A_bounce_breaks_the_promise_and_stands_in_the_timeline_once()
    {
        var story = OrderStory.Begin();
        Assert.Equal(PromiseState.Kept, story.Promise("confirmation").State);
        var bounce = Bounce(new MessageFallback(Channel.Phone));
        story.Receive(Seoul.At("2026-03-04T10:00"), bounce).Receive(Seoul.At("2026-03-04T10:01"), bounce);

        Assert.Equal(PromiseState.Broken, story.Promise("confirmation").State);
        Assert.Equal(
            ["The message did not reach the client: refused.", "“Your order” did not reach the client (refused).", "Call the client: “Your order”, the e-mail did not arrive."],
            story.TextsOf("CHN-6"));
        Assert.Empty(story.Raised); // whoever tells of the bounce has raised its tasks
    }

    [Fact]
    public void Without_another_channel_the_owner_alone_is_asked()
    {
        var story = OrderStory.Begin().Receive(Seoul.At("2026-03-04T10:00"), Bounce(new MessageFallback(Channel: null)));
        Assert.Equal(2, story.TextsOf("CHN-6").Count());
    }

    [Fact]
    public void A_bounce_is_no_word_about_the_order_and_does_not_put_off_its_end()
    {
        var silent = OrderStory.Begin().AdvanceToTheEnd();
        var bounced = OrderStory.Begin().Receive(Seoul.At("2026-05-04T10:00"), Bounce(new MessageFallback(Channel.Phone))).AdvanceToTheEnd();
        Assert.Equal(silent.Outcome.EndedAt, bounced.Outcome.EndedAt);
    }

    [Fact]
    public void A_bounce_read_after_the_end_is_shown_all_the_same()
    {
        var story = OrderStory.Begin().Report("E1", Milestone.Cancelled, "2026-03-04T10:00");
        story.Receive(Seoul.At("2026-03-04T10:05"), Bounce(new MessageFallback(Channel.KakaoTalk)));
        Assert.Equal(3, story.TextsOf("CHN-6").Count());
        Assert.DoesNotContain(OrderTexts.CameAfterEnd().En, story.TextsOf("ORD-10"));
    }

    [Fact]
    public void A_message_refused_at_the_hand_over_asks_the_owner_and_the_next_channel_and_its_bounce_adds_nothing()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        var fallback = new MessageFallback(Channel.Phone);
        story.Tracker.Advance([], Samples.Client, Samples.Order.PlacedAt);
        story.Tracker.Undeliverable(Key, "refused", Samples.Order.PlacedAt, fallback);
        Assert.Equal(
            [("order~K-1~undeliverable~confirmation", TaskKind.Undeliverable), ("order~K-1~call~confirmation", TaskKind.Phone)],
            story.State.Tasks.Select(task => (task.TaskId, task.Kind)));

        var lines = story.State.NewLines.Count;
        story.Tracker.Advance([Bounce(fallback) with { Sequence = 1, ReceivedAt = Samples.Order.PlacedAt }], Samples.Client, Samples.Order.PlacedAt);
        Assert.Equal(lines, story.State.NewLines.Count);
    }

    [Fact] // what an older history recorded has no fallback
    public void A_history_of_before_asks_the_owner_alone_as_it_did()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        story.Tracker.Advance([], Samples.Client, Samples.Order.PlacedAt);
        story.Tracker.Undeliverable(Key, "refused", Samples.Order.PlacedAt);
        var task = Assert.Single(story.State.Tasks);
        Assert.Equal(("order~K-1~undeliverable~confirmation", null), (task.TaskId, task.Detail));
        Assert.Empty(story.State.Raised);
    }

    private static Arrival Bounce(MessageFallback fallback) =>
        new() { Sequence = 0, ReceivedAt = default, Bounce = new MessageBounced(Key, "Your order", "refused", fallback) };
}
