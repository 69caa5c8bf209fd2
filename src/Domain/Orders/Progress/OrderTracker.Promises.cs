using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>Promises: planned, owed, late, kept, overtaken.</content>
public sealed partial class OrderTracker
{
    private void PlanPromises()
    {
        var order = State.Order;
        State.Promises.Add(Planned(MessageKind.Confirmation, "ORD-1", order.PlacedAt + policy.ConfirmWithin) with
        {
            State = PromiseState.Open,
            Because = OrderTexts.ConfirmationOwed(order),
        });
        State.Promises.Add(Planned(MessageKind.ProductionStarted, "ORD-2", calendar.CloseOfBusiness(order.PlannedProductionStart)));
        State.Promises.Add(Planned(MessageKind.Shipped, "ORD-4", calendar.CloseOfBusiness(order.PlannedShipDate)));
        State.Promises.Add(Planned(MessageKind.Delivered, "ORD-5", calendar.CloseOfBusiness(order.EstimatedDelivery)));
    }

    private Promise Planned(MessageKind kind, string ruleId, Instant due) => new()
    {
        Key = OrderKeys.Message(OrderId, kind),
        Kind = kind,
        RuleId = ruleId,
        DueAt = due,
        State = PromiseState.Planned,
        Because = OrderTexts.PlannedBy(kind),
    };

    private void ReplanPromises()
    {
        Replan(MessageKind.ProductionStarted, State.Order.PlannedProductionStart);
        Replan(MessageKind.Shipped, State.Order.PlannedShipDate);
        Replan(MessageKind.Delivered, State.Order.EstimatedDelivery);
    }

    private void Replan(MessageKind kind, LocalDate date) => ChangePromise(
        OrderKeys.Message(OrderId, kind),
        promise => promise.State == PromiseState.Planned ? promise with { DueAt = calendar.CloseOfBusiness(date) } : promise);

    /// <summary>The close of the day it happened, or of the next business day when it happened after that close (ruling 15).</summary>
    private Instant MilestoneDue(Instant occurredAt)
    {
        var close = calendar.CloseOfBusiness(calendar.DateOf(occurredAt));
        if (occurredAt >= close) close = calendar.CloseOfBusiness(calendar.DateOf(occurredAt).PlusDays(1));
        return policy.MilestoneWithinDays == 0 ? close
            : calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(close), policy.MilestoneWithinDays));
    }

    private void Owe(OutgoingNotice notice, Instant due, PromiseState promiseState)
    {
        var promise = new Promise
        {
            Key = notice.Key,
            Kind = notice.Kind,
            RuleId = notice.RuleId,
            DueAt = due,
            State = promiseState,
            Because = notice.Because,
        };
        var at = State.Promises.FindIndex(existing => existing.Key == notice.Key);
        if (at < 0) State.Promises.Add(promise);
        else State.Promises[at] = promise;
    }

    private void MarkLatePromises(Instant now)
    {
        foreach (var promise in State.Promises.Where(promise => promise.State == PromiseState.Open && promise.DueAt <= now).ToList())
        {
            ChangePromise(promise.Key, owed => owed with { State = PromiseState.Late });
            Note(promise.DueAt, promise.RuleId, "promise", OrderTexts.PromiseLate(promise.Kind), promise.Key);
        }
    }

    private void ClosePromises(PromiseState planned, LocalizedText because)
    {
        foreach (var promise in State.Promises.Where(promise => promise.State is PromiseState.Planned).ToList())
            ChangePromise(promise.Key, left => left with { State = planned, Because = because });
    }

    private void ChangePromise(string key, Func<Promise, Promise> change)
    {
        var at = State.Promises.FindIndex(promise => promise.Key == key);
        if (at >= 0) State.Promises[at] = change(State.Promises[at]);
    }
}
