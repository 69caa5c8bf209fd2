using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;

namespace Kyndof.Workflows.Domain.Tests.Feedback;

/// <summary>FBK-5, ruling 11: is the client satisfied, and what follows when they are not; a loop ends when the client has heard the outcome.</summary>
public sealed class EndingStoryTests
{
    private static LoopStory ToldDone() => LoopStory.Complaint().Do("2026-03-04T10:00", Say.Done("operations")).Do("2026-03-05T09:00", Say.Release());

    [Theory]
    [InlineData("2026-03-19T08:59", 0)]
    [InlineData("2026-03-19T09:00", 1)]
    public void Satisfaction_is_checked_fourteen_days_after_the_invitation(string at, int surveys) => Assert.Equal(surveys, ToldDone().AdvanceTo(at).Surveys.Count);

    [Theory]
    [InlineData(5, FeedbackStage.Satisfied, 1)]
    [InlineData(4, FeedbackStage.Satisfied, 1)]
    [InlineData(3, FeedbackStage.Acting, 2)]
    public void Below_four_the_loop_is_reopened(int score, FeedbackStage stage, int round)
    {
        var story = ToldDone().Do("2026-03-20T10:00", Say.Answer(score, "Hm."));
        Assert.Equal((stage, round), (story.State.Stage, story.State.Round));
        if (round == 1) return;
        Assert.Equal("2026-03-24T18:00", Seoul.Show(story.State.Telling!.Owed.Due));
        Assert.Equal(["part~operations~1 operations-1 2026-03-03T10:00", "part~operations~2 operations-1 2026-03-20T10:00"], story.Told("part"));
        Assert.False(story.State.OutcomeTold);
    }

    [Fact]
    public void Praise_while_it_is_experienced_leaves_the_functions_to_act_again()
    {
        var story = ToldDone().Do("2026-03-10T10:00", Say.Sorted(FeedbackTone.Positive)).Do("2026-03-20T10:00", Say.Answer(3));
        Assert.Equal((FeedbackStage.Acting, 2), (story.State.Stage, story.State.Round));
        Assert.Equal("operations", Assert.Single(story.State.Parts).Role);
    }

    [Fact]
    public void Reopened_with_nobody_to_act_somebody_has_to_say_what_it_is_about()
    {
        var story = ToldDone();
        story.State.Functions = [];
        story.Do("2026-03-20T10:00", Say.Answer(3));
        Assert.Equal(FeedbackStage.Categorising, story.State.Stage);
        Assert.Contains("review~2 cs-lead-1 2026-03-23T18:00", story.Tasks());
        story.Do("2026-03-23T10:00", Say.Sorted(null, FeedbackCategory.Design));
        Assert.Equal((FeedbackStage.Acting, "design"), (story.State.Stage, Assert.Single(story.State.Parts).Role));
        Assert.Contains("review~2", story.Settled);
    }

    [Theory]
    [InlineData(4, "But the zip sticks.", 1)]
    [InlineData(5, null, 0)]
    [InlineData(3, "The zip sticks.", 0)] // reopened: the functions act
    public void Words_beside_a_good_score_are_read_by_the_owner_and_stand_in_no_timeline(int score, string? words, int read)
    {
        var story = ToldDone().Do("2026-03-20T10:00", Say.Answer(score, words));
        Assert.Equal(Enumerable.Repeat("read~1 cs-lead-1 2026-03-23T18:00", read), story.Tasks("read"));
        Assert.DoesNotContain("read~1", story.Settled);
        Assert.DoesNotContain(story.Timeline, line => line.Text.En.Contains("zip", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_may_ask_instead_and_the_survey_is_withdrawn()
    {
        Assert.Equal(FeedbackStage.Satisfied, ToldDone().Do("2026-03-10T10:00", Say.Check(4)).State.Stage);
        var story = ToldDone().Do("2026-03-20T10:00", Say.Check(5));
        Assert.Equal(["survey~loop~F-7~1 2026-03-19T09:00", "-survey~loop~F-7~1"], story.Surveys);
    }

    [Fact]
    public void Silence_ends_it_as_unanswered_and_words_alone_are_asked_about()
    {
        Assert.Equal((FeedbackStage.Unanswered, true), (ToldDone().Do("2026-04-02T09:00", Say.Silence()).State.Stage, true));
        var story = ToldDone().Do("2026-03-20T10:00", Say.Answer(null, "Better, thank you."));
        Assert.Contains("call~1 cs-lead-1 2026-03-23T18:00", story.Tasks());
        Assert.Equal(FeedbackStage.Satisfied, story.Do("2026-03-23T10:00", Say.Check(5)).State.Stage);
        Assert.Contains("call~1", story.Settled);
    }

    [Fact]
    public void The_third_reopening_becomes_an_issue_and_the_loop_ends_with_it()
    {
        var story = ToldDone().Do("2026-03-20T10:00", Say.Answer(3)); // the first
        story.Do("2026-03-23T10:00", Say.Done("operations")).Do("2026-03-23T11:00", Say.Release()).Do("2026-04-07T10:00", Say.Answer(2, number: 2)); // the second
        Assert.Equal(FeedbackStage.Acting, story.State.Stage);
        story.Do("2026-04-08T10:00", Say.Done("operations")).Do("2026-04-08T11:00", Say.Release()).Do("2026-04-23T10:00", Say.Answer(1, number: 3)); // the third
        Assert.Equal((FeedbackStage.Escalated, "feedback-F-7", false), (story.State.Stage, story.State.IssueId, story.State.OutcomeTold));
        Assert.Null(story.Tracker.Next());
        story.Do("2026-05-04T10:00", Say.IssueOver());
        Assert.Equal((FeedbackStage.Resolved, true), (story.State.Stage, story.State.OutcomeTold));
        Assert.True(story.Tracker.HasEnded);
    }

    [Fact]
    public void A_dismissal_ends_once_the_client_has_the_outcome()
    {
        var story = LoopStory.Complaint();
        story.Outcomes["outcome~2"] = MessageState.Failed;
        story.Do("2026-03-04T10:00", Say.Dismiss("The fabric is no longer made."));
        Assert.Equal(FeedbackStage.Dismissing, story.State.Stage);
        Assert.Contains("part~operations~1", story.Settled);
        story.Do("2026-03-04T11:00", Say.Release());
        Assert.Equal("The fabric is no longer made.", story.Notice("outcome~3").Text);
        Assert.Equal((FeedbackStage.Dismissed, true), (story.State.Stage, story.State.OutcomeTold));
    }

    [Fact]
    public void A_bounce_before_anybody_looked_takes_the_end_back()
    {
        var story = LoopStory.Complaint().Do("2026-03-04T10:00", Say.Dismiss("No."), Say.Bounce("outcome~2"));
        Assert.True(story.Tracker.IsOver);
        story.Do("2026-03-04T10:01", Say.Bounce("outcome~2"));
        Assert.Equal((FeedbackStage.Dismissing, false), (story.State.Stage, story.State.OutcomeTold));
    }

    [Fact]
    public void Whoever_wants_to_hear_nothing_hears_nothing()
    {
        var story = LoopStory.Complaint();
        story.Outcomes["addressed~1"] = MessageState.Held;
        story.Do("2026-03-03T11:00", Say.Release()).Do("2026-03-04T10:00", Say.Dismiss(null, optedOut: true));
        Assert.Equal((FeedbackStage.Dismissed, true, false), (story.State.Stage, story.State.OptedOut, story.State.OutcomeTold));
        Assert.Equal(["addressed~1"], story.TakenBack);
        Assert.Empty(story.Told("outcome"));
    }

    [Fact]
    public void Praise_that_was_none_is_acted_on_and_a_complaint_that_was_praise_is_thanked()
    {
        var story = LoopStory.Open(LoopWorld.Words("Hm.")).Do("2026-03-03T11:00", Say.Sorted(FeedbackTone.Positive));
        Assert.Equal(FeedbackStage.Thanked, story.State.Stage);
        story = LoopStory.Complaint().Do("2026-03-03T11:00", Say.Sorted(FeedbackTone.Positive, FeedbackCategory.Quality));
        Assert.Equal(FeedbackStage.Thanked, story.State.Stage);
        Assert.Contains("part~operations~1", story.Settled);
    }
}
