using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>What is to come of a loop, told to people (FBK-3 to FBK-5, ruling 11).</content>
public sealed partial class FeedbackTracker
{
    protected override IEnumerable<PlannedStep> Ahead() =>
    [
        .. State.Review is { } review ? DebtPlan(review, FeedbackTexts.AskCategory(), "FBK-3") : [],
        .. from part in State.Stage == FeedbackStage.Acting ? State.Parts : []
           where part.State != FunctionPartState.Completed
           from step in DebtPlan(part.Owed, FeedbackTexts.AskPart(part.Role), "FBK-4")
           select step,
        .. State.Telling is { IsReleased: false } telling ? DebtPlan(telling.Owed, FeedbackTexts.AskRelease(telling.Kind), "FBK-5") : [],
        .. State.Call is { } call ? DebtPlan(call, FeedbackTexts.AskCall(), "FBK-5") : [],
        .. LookPlan(),
    ];

    private IEnumerable<PlannedStep> LookPlan()
    {
        if (State.Telling is { LookAt: { } look, Kind: var kind }) yield return new(look, PlannedKind.Timer, FeedbackPlanTexts.HeldLookedAt(kind), "FBK-5");
        if (State is { Stage: FeedbackStage.Experiencing, CheckAt: { } check }) yield return new(check, PlannedKind.Survey, FeedbackPlanTexts.ClientAsked(), "FBK-5");
    }

    private IEnumerable<PlannedStep> DebtPlan(Owed owed, LocalizedText ask, string ruleId)
    {
        yield return new(owed.Due, PlannedKind.Step, FeedbackPlanTexts.Due(ask), ruleId);
        for (var ahead = owed; ahead.NextReminder(Policy) is { } percent; ahead = ahead with { Reminders = ahead.Reminders + 1 })
            yield return new(ahead.NextAt(Policy), PlannedKind.Rung, FeedbackPlanTexts.Reminded(ask, percent), "ruling 11");
        var overdue = owed with { Reminders = Policy.RemindAt.Count };
        yield return new(overdue.NextAt(Policy), PlannedKind.Rung, FeedbackPlanTexts.LeadTold(ask), "ruling 11");
    }
}
