using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <content>What is to come of a survey, told to people (FBK-1, TRN-5, FBK-5).</content>
public sealed partial class SurveyTracker
{
    protected override IEnumerable<PlannedStep> Ahead()
    {
        if (State.Stage == SurveyStage.Scheduled)
        {
            yield return new(Window.NextOpening(Instant.Max(State.Survey.DueAt, State.At)), PlannedKind.Survey, SurveyPlanTexts.ClientAsked(), RuleId);
            yield break;
        }

        if (ReminderAt is { } remind) yield return new(remind, PlannedKind.Rung, SurveyPlanTexts.ClientReminded(), RuleId);
        yield return new(ExpiresAt!.Value, PlannedKind.Timer, SurveyPlanTexts.Expires(), RuleId);
    }
}
