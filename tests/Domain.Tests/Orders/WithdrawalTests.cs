using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Orders;

/// <summary>ORD-10: what was recorded but has not gone out is taken back once it is overtaken.</summary>
public sealed class WithdrawalTests
{
    [Fact]
    public void A_held_message_that_is_overtaken_is_taken_back_so_that_no_release_sends_it()
    {
        var story = OrderStory.Begin();
        story.Mail = _ => Sending.Held;
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00");
        Assert.Empty(story.Withdrawn);

        story.Report("E2", Milestone.QualityPassed, "2026-03-18T10:00");
        Assert.Equal(["production-started"], story.Withdrawn);
        Assert.Equal(PromiseState.Superseded, story.Promise("production-started").State);
        Assert.Equal(["order~K-1~quality-passed"], story.Tracker.AwaitedKeys());
    }

    [Fact]
    public void A_held_confirmation_of_a_cancelled_order_is_taken_back()
    {
        var story = OrderStory.Unread(client: Samples.Client);
        story.Mail = notice => notice.Kind == MessageKind.Confirmation ? Sending.Held : Sending.Taken;
        story.Round();
        story.Report("E1", Milestone.Cancelled, "2026-03-04T10:00");
        Assert.Equal(["confirmation"], story.Withdrawn);
        Assert.Equal(["cancelled"], story.SentKeys);
        Assert.True(story.Tracker.HasEnded);
    }

    [Fact]
    public void A_message_that_was_tried_in_vain_is_taken_back_and_one_never_tried_has_nothing_to_take_back()
    {
        var story = OrderStory.Begin();
        story.Mail = _ => Sending.NotNow;
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00");
        story.Mail = _ => Sending.Taken;
        story.Report("E2", Milestone.QualityPassed, "2026-03-06T10:30");
        Assert.Equal(["production-started"], story.Withdrawn);
        Assert.Equal(["confirmation", "quality-passed"], story.SentKeys);
    }

    [Fact]
    public void A_message_released_before_the_next_milestone_is_not_taken_back()
    {
        var story = OrderStory.Begin();
        story.Mail = _ => Sending.Held;
        story.Report("E1", Milestone.ProductionStarted, "2026-03-06T10:00");
        story.Release("production-started", "2026-03-06T12:00");
        story.Report("E2", Milestone.QualityPassed, "2026-03-18T10:00");
        Assert.Empty(story.Withdrawn);
        Assert.Equal(PromiseState.Kept, story.Promise("production-started").State);
    }
}
