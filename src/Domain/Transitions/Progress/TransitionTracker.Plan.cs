using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <content>What is to come of a transition, told to people (TRN-1 to TRN-6).</content>
public sealed partial class TransitionTracker
{
    protected override IEnumerable<PlannedStep> Ahead() =>
    [
        .. State.Steps.Where(step => step.EndedAt is null && !(step.Kind == StepKind.Introduction && State.Introduction is not null)).SelectMany(StepPlan),
        .. RoomDeadlines().Select(deadline => new PlannedStep(deadline.Step.At, PlannedKind.Step, TransitionPlanTexts.GoesOn(), "TRN-3")),
        .. FollowUpPlan(),
    ];

    private IEnumerable<PlannedStep> StepPlan(TransitionStep step)
    {
        yield return new(step.Due, PlannedKind.Step, TransitionPlanTexts.Due(step.Kind), TransitionTexts.RuleOf(step.Kind));
        foreach (var percent in Policy.RemindAt.Where(percent => step.OverdueWords == 0 && !step.Reminded.Contains(percent)))
            yield return new(ReminderAt(step, percent), PlannedKind.Rung, TransitionPlanTexts.Reminded(step.Kind, percent), "TRN-6");
        yield return new(step.LastWordAt is { } last ? NextClose(last, Policy.OverdueEveryDays) : step.Due, PlannedKind.Rung, TransitionPlanTexts.LeadTold(step.Kind), "TRN-6");
    }

    private IEnumerable<PlannedStep> FollowUpPlan()
    {
        if (State.Stage != TransitionStage.FollowingUp) yield break;
        if (!State.AvailabilityOver && AvailableUntil is { } until) yield return new(until, PlannedKind.Step, TransitionPlanTexts.AvailabilityEnds(), "TRN-4");
        if (State.Check == CheckProgress.None && SurveyAt is { } asked) yield return new(asked, PlannedKind.Survey, TransitionPlanTexts.ClientAsked(), "TRN-5");
    }
}
