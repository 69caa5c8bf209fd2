using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;

namespace Kyndof.Workflows.Domain.Tests.Surveys;

/// <summary>FBK-1: when a client is asked and reminded, and when nobody writes to them.</summary>
public sealed class AskingTests
{
    [Fact] // FBK-1: a week after delivery
    public void The_invitation_goes_out_seven_days_after_delivery_and_not_a_minute_before()
    {
        var survey = SurveyStory.Begin().Look("2026-03-16T09:59+09:00");
        Assert.Equal((SurveyStage.Scheduled, "invite", SurveyStory.At("2026-03-16T10:00+09:00")), (survey.Stage, survey.Next, survey.Due));

        survey.Look("2026-03-16T10:00+09:00");
        Assert.Equal([MessageKind.SurveyInvitation], survey.Waiting);
        var notice = survey.Notice(MessageKind.SurveyInvitation);
        Assert.Equal(("survey~K-1~invitation", "FBK-1", null), (notice.Key, notice.RuleId, notice.SignedBy));
        Assert.Equal(SurveyStory.At("2026-04-06T10:00+09:00"), notice.Due);
    }

    [Theory] // FBK-1: in business hours of the client's zone
    [InlineData(null, "2026-03-16T08:59+09:00", "2026-03-16T09:00+09:00")]
    [InlineData(null, "2026-03-16T17:59+09:00", "2026-03-16T17:59+09:00")]
    [InlineData(null, "2026-03-16T18:00+09:00", "2026-03-17T09:00+09:00")]
    [InlineData(null, "2026-03-20T18:00+09:00", "2026-03-23T09:00+09:00")] // Friday evening waits for Monday
    [InlineData("Asia/Seoul", "2026-03-21T12:00+09:00", "2026-03-23T09:00+09:00")] // Saturday
    [InlineData("Asia/Seoul", "2026-05-01T12:00+09:00", "2026-05-04T09:00+09:00")] // a Korean holiday closes Seoul
    [InlineData("America/Los_Angeles", "2026-05-01T12:00-07:00", "2026-05-01T12:00-07:00")] // and nobody else
    [InlineData("America/Los_Angeles", "2026-03-16T10:00+09:00", "2026-03-16T09:00-07:00")] // Sunday evening there
    [InlineData("America/Los_Angeles", "2026-03-16T17:59-07:00", "2026-03-16T17:59-07:00")]
    [InlineData("America/Los_Angeles", "2026-03-16T18:00-07:00", "2026-03-17T09:00-07:00")]
    [InlineData("America/Los_Angeles", "2026-03-06T18:00-08:00", "2026-03-09T09:00-07:00")] // over the weekend the clock changes
    [InlineData("Nowhere/Land", "2026-03-16T18:00+09:00", "2026-03-17T09:00+09:00")] // an unknown zone is the calendar's
    public void It_waits_for_business_hours_where_the_client_lives(string? zone, string dueAt, string sentAt)
    {
        var survey = SurveyStory.Begin(dueAt, begunAt: "2026-02-27T10:00+09:00");
        survey.Client = survey.Client! with { TimeZone = zone };
        survey.Look("2026-02-27T10:00+09:00");
        Assert.Equal(SurveyStory.At(sentAt), survey.Due);
        survey.Look(sentAt);
        Assert.Equal(SurveyStory.At(sentAt), survey.State.InvitedAt);
    }

    [Fact]
    public void A_client_who_moves_before_it_is_due_is_asked_in_the_hours_of_their_new_zone()
    {
        var survey = SurveyStory.Begin().Look("2026-03-09T10:00+09:00");
        survey.Client = survey.Client! with { TimeZone = "America/Los_Angeles" };
        survey.Look("2026-03-16T10:00+09:00");
        Assert.Empty(survey.Waiting);
        Assert.Equal(SurveyStory.At("2026-03-16T09:00-07:00"), survey.Due);
    }

    [Fact] // ruling 4
    public void A_vip_is_asked_by_their_csm_and_others_by_their_owner()
    {
        var vip = SurveyStory.Begin();
        vip.Client = vip.Client! with { Tier = ClientTier.Vip, Csm = "csm-1" };
        Assert.Equal("csm-1", vip.Look("2026-03-16T10:00+09:00").Notice(MessageKind.SurveyInvitation).SignedBy);

        var standard = SurveyStory.Begin();
        standard.Client = standard.Client! with { Csm = "csm-1" };
        Assert.Null(standard.Look("2026-03-16T10:00+09:00").Notice(MessageKind.SurveyInvitation).SignedBy);
    }

    [Theory]
    [InlineData(SurveyForm.PostOrder, "FBK-1")]
    [InlineData(SurveyForm.TransitionCheck, "TRN-5")]
    [InlineData(SurveyForm.LoopCheck, "FBK-5")]
    public void Each_form_has_the_rule_that_asks_for_it(SurveyForm form, string rule) =>
        Assert.Equal(rule, SurveyStory.Begin(form: form).Look("2026-03-16T10:00+09:00").Notice(MessageKind.SurveyInvitation).RuleId);

    [Fact] // policy: five days after the invitation, in the send window
    public void A_silent_client_is_reminded_once_five_days_later_in_business_hours()
    {
        var survey = SurveyStory.Begin().Pass("2026-03-16T10:00+09:00");
        Assert.Equal(("remind", SurveyStory.At("2026-03-23T09:00+09:00")), (survey.Next, survey.Due)); // five days later is Saturday
        survey.Pass("2026-03-23T08:59+09:00");
        Assert.Empty(survey.Waiting);
        survey.Look("2026-03-23T09:00+09:00");
        Assert.Equal([MessageKind.SurveyReminder], survey.Waiting);
        survey.Pass("2026-03-23T09:00+09:00");
        Assert.Equal(("expire", SurveyStory.At("2026-04-06T10:05+09:00")), (survey.Next, survey.Due));
    }

    [Fact]
    public void Without_reminders_in_the_policy_nobody_is_reminded()
    {
        var survey = SurveyStory.Begin(policy: policy => policy with { RemindAfterDays = 0 }).Pass("2026-03-16T10:00+09:00");
        Assert.Equal("expire", survey.Next);
    }

    [Fact]
    public void A_client_who_opts_out_after_the_invitation_is_not_reminded_and_may_still_answer()
    {
        var survey = SurveyStory.Begin().Pass("2026-03-16T10:00+09:00");
        survey.Client = survey.Client! with { OptedOut = true };
        survey.Pass("2026-03-23T09:00+09:00");
        Assert.Equal((SurveyStage.Invited, "expire"), (survey.Stage, survey.Next));
        Assert.Equal(SurveyStage.Answered, survey.Look("2026-03-24T09:00+09:00", survey.Answer("2026-03-24T09:00+09:00")).Stage);
    }

    [Fact]
    public void A_client_whose_invitation_came_back_is_not_reminded_and_the_survey_expires()
    {
        var survey = SurveyStory.Begin().Look("2026-03-16T10:00+09:00").Settle("survey~K-1~invitation", MessageState.Failed, "2026-03-16T10:01+09:00");
        survey.Look("2026-03-23T09:00+09:00");
        Assert.Empty(survey.Waiting);
        Assert.True(survey.State.InvitationLost);
        Assert.Equal(SurveyStage.Expired, survey.Look("2026-04-06T10:05+09:00").Stage);
    }

    [Theory]
    [InlineData("2026-03-09T10:00+09:00")] // at once
    [InlineData("2026-03-16T10:00+09:00")] // by the time it is due
    public void A_client_who_wants_no_surveys_is_not_written_to(string optedOutAt)
    {
        var survey = SurveyStory.Begin();
        if (optedOutAt != "2026-03-09T10:00+09:00") survey.Look("2026-03-09T10:00+09:00");
        survey.Client = survey.Client! with { OptedOut = true };
        survey.Look(optedOutAt);
        Assert.Equal((SurveyStage.OptedOut, SurveyStory.At(optedOutAt)), (survey.Stage, survey.State.SettledAt));
        Assert.Empty(survey.Waiting);
    }

    [Fact]
    public void A_client_unknown_when_it_is_due_is_not_written_to_and_one_known_by_then_is()
    {
        var survey = SurveyStory.Begin();
        survey.Client = null;
        survey.Look("2026-03-09T10:00+09:00");
        Assert.Equal(SurveyStage.Scheduled, survey.Stage);
        Assert.Equal(SurveyStage.OptedOut, survey.Look("2026-03-16T10:00+09:00").Stage);

        var late = SurveyStory.Begin();
        late.Client = null;
        late.Look("2026-03-09T10:00+09:00");
        late.Client = SurveyStory.Begin().Client;
        Assert.Equal([MessageKind.SurveyInvitation], late.Look("2026-03-16T10:00+09:00").Waiting);
    }
}
