using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>What is to come of an issue, told to people (SLA-1 to SLA-6, ESC-5, RAB-3, XFN-1, EMG-1, rulings 16 and 18).</content>
public sealed partial class IssueTracker
{
    /// <summary>What is to come as far as it is known, and what is owed since earlier; nothing once the issue has ended.</summary>
    public IReadOnlyList<PlannedStep> Plan()
    {
        if (IsOver || State.Triage is null) return [];
        if (State.Stage == IssueStage.Resolved) return [.. ConfirmationPlan(), .. SendPlan()];
        return [.. State.Clocks.SelectMany(ClockPlan), .. LadderPlan(), .. RequestPlan(), .. ApprovalPlan(), .. StandstillPlan(), .. SendPlan()];
    }

    /// <summary>When its clocks stood still: the resolution's clock runs from beginning to end.</summary>
    public IReadOnlyList<ClockPause> Pauses => State.Clocks.Find(clock => clock.Kind == ClockKind.Resolution)?.Ledger is not { } ledger ? [] :
        [.. ledger.Pauses.Select(pause => pause.To is null ? pause with { To = ledger.StoppedAt } : pause)];

    private IEnumerable<PlannedStep> ClockPlan(IssueClock clock)
    {
        if (clock.Ledger.StoppedAt is not null || IsUncounted(clock)) yield break;
        var reading = Read(clock);
        if ((clock.BreachedAt ?? reading.Due) is not { } due) yield break;
        yield return new(due, PlannedKind.Clock, IssuePlanTexts.Due(clock), reading.Target.RuleId);
        if (clock.BreachedAt is not null) yield break;
        if (clock.Kind == ClockKind.TierResponse && !State.Acknowledged) yield return new(due, PlannedKind.Rung, NextRung(), "ESC-5");
        if (clock.Kind == ClockKind.FirstResponse) yield break;
        foreach (var percent in Policy.WarnAt.Except(clock.Warned))
        {
            if (reading.PointAt(percent) is { } point) yield return new(point, PlannedKind.Rung, IssuePlanTexts.OwnerReminded(clock, percent), "ESC-5");
        }
    }

    private Explanations.LocalizedText NextRung() => Rung.Tier < Tier.Four
        ? IssuePlanTexts.Climbs(RoleOf(Rung.Tier + 1), Rung.Tier + 1)
        : Rung.Role == RoleOf(Tier.Four) ? IssuePlanTexts.Climbs("ceo", Tier.Four) : IssuePlanTexts.LeadTold();

    private IEnumerable<PlannedStep> LadderPlan() =>
    [
        .. EmergencyDeadlines().Select(deadline => new PlannedStep(deadline.Step.At, PlannedKind.Timer, IssuePlanTexts.BecomesEmergency(), "EMG-1")),
        .. TopDeadlines().Select(deadline => new PlannedStep(deadline.Step.At, PlannedKind.Rung, IssuePlanTexts.LeadTold(), "ruling 16")),
    ];

    private IEnumerable<PlannedStep> RequestPlan()
    {
        foreach (var request in State.Requests.Where(request => request.AnsweredAt is null))
        {
            if (request.RemindAt is { } remind) yield return new(remind, PlannedKind.Rung, IssuePlanTexts.Reminded(request.Role), "XFN-1");
            yield return new(request.Due, PlannedKind.Step, IssuePlanTexts.Answers(request.Role), "XFN-1");
        }
    }

    private IEnumerable<PlannedStep> ApprovalPlan()
    {
        foreach (var approval in State.Approvals.Where(approval => approval.State == ApprovalState.Waiting))
        {
            if (approval.RemindAt > State.At) yield return new(approval.RemindAt, PlannedKind.Rung, IssuePlanTexts.Reminded(approval.Role), "RAB-3");
            yield return new(approval.Due, PlannedKind.Step, IssuePlanTexts.Decides(approval.Role, approval.AmountUsd), "RAB-3");
            yield return new(approval.DelegateDue, PlannedKind.Rung, IssuePlanTexts.Decides(approval.Delegate, approval.AmountUsd), "RAB-3");
        }
    }

    private IEnumerable<PlannedStep> StandstillPlan() => StandstillDeadlines().Select(deadline => State.Stage == IssueStage.Paused
        ? new PlannedStep(deadline.Step.At, PlannedKind.Timer, IssuePlanTexts.PauseLookedAt(), "SLA-6")
        : new PlannedStep(deadline.Step.At, PlannedKind.Timer, IssuePlanTexts.QuietLookedAt(), "SLA-5"));

    private IEnumerable<PlannedStep> ConfirmationPlan()
    {
        if (State.Resolution is not { } resolution) yield break;
        var times = Policy.Confirmation;
        if (!resolution.Reminded) yield return new(OpeningAfter(resolution.At, times.RemindAfterDays), PlannedKind.Rung, IssuePlanTexts.ClientReminded(), "ruling 18");
        if (!resolution.Called) yield return new(OpeningAfter(resolution.At, times.CallAfterDays), PlannedKind.Rung, IssuePlanTexts.ClientCalled(), "ruling 18");
        Instant close = calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(resolution.At), times.CloseAfterDays));
        yield return new(close, PlannedKind.Timer, IssuePlanTexts.ClosesUnconfirmed(), "ruling 18");
    }

    private IEnumerable<PlannedStep> SendPlan() => State.Notices.Select(notice => new PlannedStep(notice.NextTryAt, PlannedKind.Step, notice.Because, notice.RuleId));
}
