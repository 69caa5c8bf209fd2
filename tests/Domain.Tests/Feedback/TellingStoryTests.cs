using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>FBK-5, rulings 11 and 15: what the client hears is drafted, released by the CS Lead, and known to have gone out.</summary>
public sealed class TellingStoryTests
{
    [Theory] // within two business days of the opening: its last minute, and the close of business itself
    [InlineData("2026-03-05T17:59", 0)]
    [InlineData("2026-03-05T18:00", 1)]
    [InlineData("2026-03-12T18:00", 2)]
    public void The_cs_lead_is_told_once_the_client_should_have_heard(string at, int overdue)
    {
        var story = LoopStory.Complaint().AdvanceTo(at);
        Assert.Equal(overdue, story.Told("overdue~release~1").Count());
        Assert.Equal(["remind~release~1~50 cs-lead-1 2026-03-04T14:00", "remind~release~1~80 cs-lead-1 2026-03-05T06:48"], story.Told("remind~release"));
        Assert.DoesNotContain(story.Told(), message => message.Contains(" client ", StringComparison.Ordinal)); // nothing without a release
    }

    [Theory] // seven weeks after the opening: due with the first close of business that is still to come, never weeks ago
    [InlineData("2026-04-21T10:00", "2026-04-21T18:00")]
    [InlineData("2026-04-21T18:00", "2026-04-22T18:00")]
    public void A_category_named_weeks_late_brings_one_overdue_word_and_not_a_heap(string at, string due)
    {
        var story = LoopStory.Open(LoopWorld.Words("Hm.")).Do(at, Say.Sorted(null, FeedbackCategory.Quality));
        Assert.Equal(due, Seoul.Show(story.State.Telling!.Owed.Due));
        Assert.Empty(story.Told("overdue~release"));
        story.AdvanceTo(due);
        Assert.Equal([$"overdue~release~1~1 cs-lead-1 {due}"], story.Told("overdue~release"));
    }

    [Fact]
    public void A_release_sends_the_draft_with_the_words_added()
    {
        var story = LoopStory.Complaint().Do("2026-03-03T11:00", Say.Release("We are sorry."));
        Assert.Equal(["addressed~1 client 2026-03-03T11:00"], story.Told("addressed"));
        Assert.Equal(("We are sorry.", "cs-lead-1"), (story.Notice("addressed~1").Text, story.Notice("addressed~1").SignedBy));
        Assert.Contains("release~1", story.Settled);
        Assert.False(story.State.OutcomeTold);
    }

    [Fact]
    public void A_draft_nobody_released_is_dropped_once_it_is_done()
    {
        var story = LoopStory.Complaint().Do("2026-03-04T10:00", Say.Done("operations"));
        Assert.Equal(MessageKind.FeedbackDone, story.State.Telling!.Kind);
        Assert.Equal("2026-03-05T18:00", Seoul.Show(story.State.Telling.Owed.Due)); // ruling 11: within one business day
        story.Do("2026-03-05T09:00", Say.Release());
        Assert.Equal(["done~2 client 2026-03-05T09:00"], story.Told("done"));
        Assert.Empty(story.Told("addressed"));
        Assert.True(story.State.OutcomeTold);
    }

    [Theory] // CHN-6
    [InlineData(MessageState.Failed)]
    [InlineData(MessageState.Bounced)]
    [InlineData(MessageState.OutcomeUnknown)]
    public void What_did_not_go_out_waits_for_the_cs_lead_again(MessageState failure)
    {
        var story = LoopStory.Complaint().Do("2026-03-04T10:00", Say.Done("operations"));
        story.Outcomes["done~2"] = failure;
        story.Do("2026-03-05T09:00", Say.Release("Come by."));
        Assert.Equal((FeedbackStage.Telling, false, "Come by."), (story.State.Stage, story.State.OutcomeTold, story.State.Telling!.ByHand));
        Assert.Contains("release~3 cs-lead-1 2026-03-06T18:00", story.Tasks());
        story.Do("2026-03-05T10:00", Say.ToldBy("phone"));
        Assert.Equal((FeedbackStage.Experiencing, true), (story.State.Stage, story.State.OutcomeTold));
        Assert.Equal("2026-03-19T10:00", Seoul.Show(story.State.CheckAt!.Value));
    }

    [Theory]
    [InlineData("2026-03-10T10:00", FeedbackStage.Telling)] // while they experience it
    [InlineData("2026-03-20T10:00", FeedbackStage.Telling)] // while they are asked
    public void A_bounce_after_all_means_the_client_has_not_heard(string at, FeedbackStage stage)
    {
        var story = LoopStory.Complaint().Do("2026-03-04T10:00", Say.Done("operations")).Do("2026-03-05T09:00", Say.Release()).Do(at, Say.Bounce("done~2"));
        Assert.Equal((stage, false), (story.State.Stage, story.State.OutcomeTold));
        if (story.Surveys.Count > 0) Assert.Equal(["survey~loop~F-7~1 2026-03-19T09:00", "-survey~loop~F-7~1"], story.Surveys);
        story.Do("2026-03-23T09:00", Say.Release()).AdvanceTo("2026-04-06T09:00");
        Assert.Equal(FeedbackStage.Checking, story.State.Stage);
        Assert.NotEqual(story.Surveys[0][..18], story.Surveys.Count > 1 ? story.Surveys[^1][..18] : ""); // never the same survey again
    }

    [Fact]
    public void A_message_held_back_is_looked_at_every_business_day_until_it_goes()
    {
        var story = LoopStory.Complaint().Do("2026-03-04T10:00", Say.Done("operations"));
        story.Outcomes["done~2"] = MessageState.Held;
        story.Do("2026-03-06T09:00", Say.Release());
        Assert.Contains("held~2 cs-lead-1 2026-03-09T18:00", story.Tasks());
        story.AdvanceTo("2026-03-09T18:00");
        Assert.False(story.State.OutcomeTold);
        story.Outcomes.Remove("done~2");
        story.AdvanceTo("2026-03-10T18:00");
        Assert.Equal((FeedbackStage.Experiencing, true), (story.State.Stage, story.State.OutcomeTold));
        Assert.Contains("held~2", story.Settled);
    }

    [Fact]
    public void Praise_is_thanked_recorded_and_over()
    {
        var story = LoopStory.Open(LoopWorld.Words("We love it."));
        Assert.Equal(["thanks~1 client 2026-03-03T10:00"], story.Told("thanks"));
        Assert.Equal((FeedbackStage.Thanked, true, FeedbackTone.Positive), (story.State.Stage, story.State.OutcomeTold, story.State.Tone));
        Assert.True(story.Tracker.HasEnded);
        Assert.Contains("informed~routine-feedback-logging~cs-lead cs-lead-1 2026-03-03T10:00", story.Told());
    }
}
