using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;

namespace Kyndof.Workflows.Domain.Tests.Surveys;

/// <summary>Ruling 4: one response counts, whenever it comes before the end; the rest is kept and changes nothing.</summary>
public sealed class AnsweringTests
{
    [Fact] // ruling 4: the link stands in the delivery mail
    public void An_answer_before_the_invitation_is_due_counts_and_no_invitation_goes_out()
    {
        var survey = SurveyStory.Begin();
        survey.Look("2026-03-10T03:00+09:00", survey.Answer("2026-03-10T03:00+09:00"));
        Assert.Equal((SurveyStage.Answered, SurveyStory.At("2026-03-10T03:00+09:00")), (survey.Stage, survey.State.SettledAt));
        survey.Look("2026-03-16T10:00+09:00");
        Assert.Empty(survey.Waiting);
        Assert.Null(survey.State.InvitedAt);
        Assert.Equal("ruling 4", survey.Rules[^1]);
    }

    [Fact]
    public void An_answer_after_the_invitation_counts_and_no_reminder_goes_out()
    {
        var survey = SurveyStory.Begin().Pass("2026-03-16T10:00+09:00");
        survey.Look("2026-03-17T22:00+09:00", survey.Answer("2026-03-17T22:00+09:00", overall: 3));
        Assert.Equal((SurveyStage.Answered, 3), (survey.Stage, survey.State.Answers?.Overall));
        Assert.Empty(survey.Look("2026-03-23T09:00+09:00").Waiting);
    }

    [Fact]
    public void An_invitation_that_has_not_gone_out_when_the_answer_comes_is_taken_back()
    {
        var pending = SurveyStory.Begin().Look("2026-03-16T10:00+09:00");
        pending.Look("2026-03-16T10:05+09:00", pending.Answer("2026-03-16T10:05+09:00"));
        Assert.Equal(["survey~K-1~invitation"], pending.State.Moot);
        Assert.Empty(pending.Waiting);

        var held = SurveyStory.Begin().Look("2026-03-16T10:00+09:00").Settle("survey~K-1~invitation", MessageState.Held, "2026-03-16T10:00+09:00");
        held.Look("2026-03-16T10:05+09:00", held.Answer("2026-03-16T10:05+09:00"));
        Assert.Equal(["survey~K-1~invitation"], held.State.Moot);
    }

    [Theory]
    [InlineData("2026-04-06T09:59+09:00", SurveyStage.Answered, ResponseVerdict.Counted)]
    [InlineData("2026-04-06T10:00+09:00", SurveyStage.Answered, ResponseVerdict.Counted)] // in the instant of the expiry
    [InlineData("2026-04-06T10:01+09:00", SurveyStage.Expired, ResponseVerdict.Late)]
    public void An_answer_counts_up_to_the_instant_the_survey_expires(string answeredAt, SurveyStage stage, ResponseVerdict verdict)
    {
        var survey = SurveyStory.Begin().Pass("2026-03-16T10:00+09:00").Pass("2026-03-23T09:00+09:00");
        survey.Look("2026-04-06T10:05+09:00", survey.Answer(answeredAt));
        Assert.Equal(stage, survey.Stage);
        Assert.Equal(verdict, Assert.Single(survey.State.Judged).Verdict);
    }

    [Theory]
    [InlineData("2026-04-06T10:04+09:00", SurveyStage.Invited)] // a response may still be on its way
    [InlineData("2026-04-06T10:05+09:00", SurveyStage.Expired)]
    public void Without_an_answer_it_expires_21_days_after_the_invitation(string at, SurveyStage stage) =>
        Assert.Equal(stage, SurveyStory.Begin().Pass("2026-03-16T10:00+09:00").Pass("2026-03-23T09:00+09:00").Look(at).Stage);

    [Theory]
    [InlineData("2026-04-06T10:04+09:00", SurveyStage.Answered)]
    [InlineData("2026-04-06T10:05+09:00", SurveyStage.Expired)]
    public void An_answer_received_in_time_counts_if_it_reaches_the_survey_within_five_minutes(string reached, SurveyStage stage)
    {
        var survey = SurveyStory.Begin().Pass("2026-03-16T10:00+09:00").Pass("2026-03-23T09:00+09:00").Look(reached);
        Assert.Equal(stage, survey.Look(reached, survey.Answer("2026-04-06T09:59+09:00")).Stage);
    }

    [Fact] // ruling 4: one response per order counts
    public void Of_two_answers_the_first_counts_and_the_second_is_a_duplicate_that_changes_nothing()
    {
        var survey = SurveyStory.Begin();
        survey.Look("2026-03-10T03:00+09:00", survey.Answer("2026-03-10T02:00+09:00", "T1", overall: 5), survey.Answer("2026-03-10T03:00+09:00", "T2", overall: 1));
        Assert.Equal([("T1", ResponseVerdict.Counted), ("T2", ResponseVerdict.Duplicate)], survey.State.Judged.Select(judged => (judged.Token, judged.Verdict)));
        Assert.Equal((5, 1), (survey.State.Answers?.Overall, survey.State.OtherResponses));
    }

    [Fact]
    public void An_answer_to_another_form_counts_for_nothing()
    {
        var survey = SurveyStory.Begin();
        survey.Look("2026-03-10T03:00+09:00", survey.Answer("2026-03-10T03:00+09:00", form: SurveyForm.LoopCheck));
        Assert.Equal(SurveyStage.Scheduled, survey.Stage);
        Assert.Equal(ResponseVerdict.OtherForm, Assert.Single(survey.State.Judged).Verdict);
    }

    [Fact]
    public void A_hundred_further_answers_are_counted_and_fill_no_timeline()
    {
        var survey = SurveyStory.Begin();
        survey.Look("2026-03-10T03:00+09:00", [.. Enumerable.Range(0, 101).Select(number => survey.Answer("2026-03-10T03:00+09:00", $"T{number}"))]);
        Assert.Equal((100, 22), (survey.State.OtherResponses, survey.State.NewLines.Count)); // planned, answered, and twenty of the hundred
    }

    [Fact]
    public void An_answer_of_a_client_who_has_opted_out_since_counts_when_it_was_there_first()
    {
        var survey = SurveyStory.Begin().Look("2026-03-09T10:00+09:00");
        survey.Client = survey.Client! with { OptedOut = true };
        Assert.Equal(SurveyStage.Answered, survey.Look("2026-03-10T03:00+09:00", survey.Answer("2026-03-10T03:00+09:00")).Stage);
    }

    [Fact] // FBK-5: a loop that is dismissed does not wait any more
    public void A_withdrawn_survey_ends_unanswered_unless_it_has_been_answered()
    {
        var open = SurveyStory.Begin();
        Assert.Equal(SurveyStage.Withdrawn, open.Look("2026-03-10T03:00+09:00", open.Withdrawal("2026-03-10T03:00+09:00")).Stage);

        var answered = SurveyStory.Begin();
        answered.Look("2026-03-10T03:00+09:00", answered.Answer("2026-03-10T02:00+09:00"), answered.Withdrawal("2026-03-10T03:00+09:00"));
        Assert.Equal(SurveyStage.Answered, answered.Stage);
    }

    [Fact]
    public void A_host_that_was_away_decides_at_the_instants_it_missed()
    {
        var survey = SurveyStory.Begin().Look("2026-03-09T10:00+09:00").Look("2026-05-20T10:00+09:00");
        Assert.Equal((SurveyStage.Expired, SurveyStory.At("2026-03-16T10:00+09:00"), SurveyStory.At("2026-04-06T10:00+09:00")), (survey.Stage, survey.State.InvitedAt, survey.State.SettledAt));
    }
}
