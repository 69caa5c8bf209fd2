using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>What is to come of an order, told to people (ORD-1 to ORD-11, FBK-1).</content>
public sealed partial class OrderTracker
{
    /// <summary>What is to come as far as it is known, and what is owed since earlier; nothing once the order has ended.</summary>
    public IReadOnlyList<PlannedStep> Plan() => State.Ending is not null ? [] :
    [
        .. from promise in State.Promises
           where promise.State is PromiseState.Open or PromiseState.Late || (promise.State == PromiseState.Planned && IsStillPlanned(promise.Kind))
           select new PlannedStep(promise.DueAt, PlannedKind.Promise, OrderPlanTexts.Promised(promise.Kind), promise.RuleId),
        .. State.ClientKnown ? LivePlan() : ClientPlan(),
    ];

    /// <summary>Its milestone is neither overtaken nor missing: of a missing one the check tells.</summary>
    private bool IsStillPlanned(MessageKind kind) => kind == MessageKind.Delivered
        ? !Reported(Milestone.Delivered) && !Checks().Exists(check => check.Missing == Milestone.Delivered && State.Raised.Contains(check.Id))
        : MissingChecks().Any(check => OrderKeys.KindOf(check.Missing) == kind);

    private IEnumerable<PlannedStep> ClientPlan()
    {
        if (!State.Raised.Contains(ClientCheck)) yield return new(ClientRaisedAt, PlannedKind.Timer, OrderPlanTexts.ClientAskedFor(State.Order.ClientId), "ORD-1");
        yield return new(ExpiresAt, PlannedKind.Timer, OrderPlanTexts.Expires(), "ORD-1");
    }

    private IEnumerable<PlannedStep> LivePlan() =>
    [
        .. from check in Checks()
           let rule = check.Missing == Milestone.Delivered ? "ORD-8" : "ORD-11"
           let what = State.Raised.Contains(check.Id) ? OrderPlanTexts.HasNotCome(check.Missing) : OrderPlanTexts.LookedFor(check.Missing)
           select new PlannedStep(check.At, PlannedKind.Timer, what, rule),
        .. from exception in OpenExceptions select new PlannedStep(exception.FollowUpAt, PlannedKind.Timer, OrderPlanTexts.FollowedUp(exception.Milestone), "ORD-7"),
        .. from notice in State.Notices select new PlannedStep(notice.NextTryAt, PlannedKind.Step, OrderPlanTexts.GoesOut(notice.Kind), notice.RuleId),
        .. from arrival in State.Waiting select new PlannedStep(arrival.OccurredAt, PlannedKind.Timer, OrderPlanTexts.TakesEffect(), "ORD-10"),
        .. EndPlan(),
    ];

    /// <summary>The expiry, months ahead, is told once there is nothing else to wait for.</summary>
    private IEnumerable<PlannedStep> EndPlan()
    {
        if (State is { SurveyDueAt: { } asked, SurveyScheduled: false }) yield return new(asked, PlannedKind.Survey, OrderPlanTexts.Surveyed(), "FBK-1");
        if (State.SettlesAt is { } settles && MaySettle) yield return new(settles, PlannedKind.Timer, OrderPlanTexts.Settles(), "ORD-10");
        else if (!MissingChecks().Any()) yield return new(ExpiresAt, PlannedKind.Timer, OrderPlanTexts.Expires(), "ORD-11");
    }
}
