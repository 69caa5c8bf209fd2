using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Brings what became of a transition's survey to its process, once (TRN-5).</summary>
public sealed class TransitionSurveys(TransitionInbox inbox) : ISurveyObserver
{
    public async Task SettledAsync(SettledSurvey survey, CancellationToken cancellationToken = default)
    {
        if (survey.Request.AskedBy is not { } instanceId || TransitionKeys.TransitionIdOf(instanceId) is not { } transitionId) return;
        await inbox.AppendAsync(
            transitionId, "survey", survey.Request.SurveyId,
            sequence => new TransitionArrival
            {
                Sequence = sequence,
                ReceivedAt = survey.At,
                ActionId = survey.Request.SurveyId,
                By = survey.Request.SurveyId,
                Survey = new CheckSettled(ProcessWords.Kebab(survey.Outcome), survey.Answers),
            },
            sequence => TransitionInbox.News(transitionId, sequence), cancellationToken);
    }
}
