using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>An answer begins a loop; the answer to a loop's own check goes to that loop and begins no other (FBK-5).</summary>
public sealed class FeedbackSurveys(FeedbackInbox inbox, IPolicyProvider policies, IServiceProvider services) : ISurveyObserver
{
    public async Task SettledAsync(SettledSurvey survey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        if (FeedbackKeys.FeedbackIdOf(survey.Request.AskedBy) is { } feedbackId) await HandOverAsync(feedbackId, survey, cancellationToken);
        else if (survey is { Outcome: SurveyOutcome.Answered, Answers: { } answers } && Says(answers)) await OpenAsync(survey, answers, cancellationToken);
    }

    /// <summary>Words or a score; of a likelihood to recommend alone, one of a promoter.</summary>
    private bool Says(SurveyAnswers answers) =>
        answers.HasWords || answers.Overall is not null || answers.Dimensions.Any() || answers.Recommend >= policies.Current.Surveys.PromoterFrom;

    private async Task HandOverAsync(string feedbackId, SettledSurvey survey, CancellationToken cancellationToken)
    {
        var answers = survey.Outcome == SurveyOutcome.Answered ? survey.Answers : null;
        var settled = new CheckSettled(survey.Request.SurveyId, answers is not null, ScoreOf(answers), answers is { HasWords: true } ? answers.Improve : null);
        await inbox.AppendAsync(
            feedbackId, "survey", survey.Request.SurveyId,
            sequence => new FeedbackArrival
            {
                Sequence = sequence,
                ReceivedAt = survey.At,
                ActionId = survey.Request.SurveyId,
                By = "client",
                Check = settled,
            },
            FeedbackInbox.News(feedbackId),
            cancellationToken);
    }

    // The desk asks for messages and surveys, whose services know the observers of surveys.
    private async Task OpenAsync(SettledSurvey survey, SurveyAnswers answers, CancellationToken cancellationToken) => await services.GetRequiredService<IFeedbackDesk>().OpenAsync(
        new ClientFeedback
        {
            FeedbackId = survey.Request.SurveyId,
            ClientId = survey.Request.ClientId,
            OrderId = survey.Request.OrderId,
            SurveyId = survey.Request.SurveyId,
            ReceivedAt = survey.At,
            Channel = "survey",
            Text = answers.HasWords ? answers.Improve : null,
            Scores = answers,
        },
        new Actor("survey", []), cancellationToken);

    /// <summary>The overall score, else the lowest of the dimensions.</summary>
    private static int? ScoreOf(SurveyAnswers? answers) => answers?.Overall ?? answers?.Dimensions.Cast<int?>().Min();
}
