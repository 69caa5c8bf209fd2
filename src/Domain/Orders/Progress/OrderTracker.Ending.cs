using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>How an order ends: delivered and settled, cancelled, or expired.</content>
public sealed partial class OrderTracker
{
    private Instant ExpiresAt => Instant.Max(calendar.CloseOfBusiness(State.Order.EstimatedDelivery), State.LastWordAt)
        + Duration.FromDays(policy.ExpireDays);

    /// <summary>How the order ended; null while it lives.</summary>
    public OrderOutcome? Outcome() => State is { Ending: { } ending, EndedAt: { } at }
        ? new OrderOutcome { Ending = ending, EndedAt = at, Promises = State.Promises, Unsatisfied = OpenExceptions.Count() }
        : null;

    private IEnumerable<NextStep> EndDeadlines()
    {
        var expiry = new NextStep(ExpiresAt, "expire");
        return State.SettlesAt is { } settles && MaySettle ? [new NextStep(settles, "settle"), expiry] : [expiry];
    }

    /// <summary>Nothing is open, and nothing known is still to happen.</summary>
    private bool MaySettle => !OpenExceptions.Any() && State.Waiting.Count == 0;

    private void AnnounceSurvey(Client client, MilestoneEvent delivered, Instant now)
    {
        if (State.SurveyDueAt is not null || client.SurveyOptOut) return;
        State.SurveyDueAt = delivered.OccurredAt + Duration.FromDays(policy.SurveyAfterDays);
        Note(now, "FBK-1", "order", OrderTexts.SurveyDue(State.SurveyDueAt.Value));
    }

    /// <summary>Everything that left has arrived: the order stays open a while for stragglers, longer when it ships in parts.</summary>
    private void PlanSettlement(Instant now, bool again = false)
    {
        if (!Applied(Milestone.Delivered).Any() || UnderWay().Count > 0)
        {
            State.SettlesAt = null;
            return;
        }

        var inParts = Applied(Milestone.Shipped, Milestone.Delivered).All(report => report.ShipmentId is not null);
        if (State.SettlesAt is not null && !again) return;
        State.SettlesAt = now + Duration.FromDays(inParts ? policy.SettlePartsDays : policy.SettleDays);
    }

    private void Cancel(Client client, MilestoneEvent report, Instant now)
    {
        foreach (var notice in Unsent())
            Withdraw(notice.Key, PromiseState.Withdrawn, OrderTexts.OrderCancelled());
        Tell(client, now, NoticeOf(report, now), now + policy.ExceptionWithin);
        End(OrderEnding.Cancelled, now, "ORD-9", OrderTexts.OrderCancelled());
    }

    private void EndIfDue(Instant now)
    {
        if (State.Ending is not null) return;
        if (State.SettlesAt <= now && MaySettle)
            End(OrderEnding.Completed, now, "ORD-9", OrderTexts.OrderCompleted());
        else if (ExpiresAt <= now)
            End(State.SettlesAt is null ? OrderEnding.Expired : OrderEnding.Completed, now, "ORD-9", OrderTexts.NothingHeard());
    }

    private void End(OrderEnding ending, Instant now, string ruleId, LocalizedText why)
    {
        State.Ending = ending;
        State.EndedAt = now;
        ClosePromises(ending == OrderEnding.Completed ? PromiseState.Superseded : PromiseState.Withdrawn, why);
        if (!State.ClientKnown)
            foreach (var promise in State.Promises.Where(promise => promise.State is PromiseState.Open or PromiseState.Late).ToList())
                ChangePromise(promise.Key, owed => owed with { State = PromiseState.Broken, Because = why });
        TakeWaitingAfterEnd(now);
        Note(now, ruleId, "order", why);
    }
}
