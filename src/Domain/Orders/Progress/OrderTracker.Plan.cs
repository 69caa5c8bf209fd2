using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>What is to come of an order, told to people (ORD-1 to ORD-11, FBK-1).</content>
public sealed partial class OrderTracker
{
    /// <summary>What is to come as far as it is known, and what is owed since earlier; nothing once the order has ended.</summary>
    public IReadOnlyList<PlannedStep> Plan() => State.Ending is not null ? [] :
    [
        .. from promise in State.Promises
           where promise.State is PromiseState.Planned or PromiseState.Open or PromiseState.Late
           select new PlannedStep(promise.DueAt, PlannedKind.Promise, OrderPlanTexts.Promised(promise.Kind), promise.RuleId),
        .. State.ClientKnown ? LivePlan() : ClientPlan(),
    ];

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
        .. State is { SurveyDueAt: { } asked, SurveyScheduled: false } ? [new PlannedStep(asked, PlannedKind.Survey, OrderPlanTexts.Surveyed(), "FBK-1")] : Array.Empty<PlannedStep>(),
        State.SettlesAt is { } settles && MaySettle
            ? new PlannedStep(settles, PlannedKind.Timer, OrderPlanTexts.Settles(), "ORD-10")
            : new PlannedStep(ExpiresAt, PlannedKind.Timer, OrderPlanTexts.Expires(), "ORD-11"),
    ];
}
