using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <content>The order's facts: amendments and revised dates, each field holding its newest word.</content>
public sealed partial class OrderTracker
{
    /// <summary>The day of the performance in the profile's zone; null when none is known.</summary>
    public LocalDate? PerformanceDate => State.Order.PerformanceAt is { } at ? calendar.DateOf(at) : null;

    /// <summary>The day by which a client with an open question hears from us again: as long as a person has for a task.</summary>
    public LocalDate ComeBackBy(Instant now) => calendar.DateOf(calendar.Add(now, policy.TaskWithin));

    private const int NamedItems = 10;

    private void LearnFrom(MilestoneEvent report)
    {
        var at = report.OccurredAt;
        var promised = State.Order.EstimatedDelivery;
        if (report.EstimatedDelivery is { } estimate) SetDate(nameof(Order.EstimatedDelivery), at, promised, estimate, (order, date) => order with { EstimatedDelivery = date });
        if (report.RevisedDelivery is { } revised) SetDate(nameof(Order.EstimatedDelivery), at, promised, revised, (order, date) => order with { EstimatedDelivery = date });
        if (report.Milestone == Milestone.ProductionDelayed && DelayedShipDate(report, promised) is { } shipping && shipping > State.Order.PlannedShipDate)
            SetDate(nameof(Order.PlannedShipDate), at, State.Order.PlannedShipDate, shipping, (order, date) => order with { PlannedShipDate = date });
        ReplanPromises();
    }

    /// <summary>A delay moves shipping to the new completion; where only the delivery is revised, by as many days as that moved.</summary>
    private LocalDate? DelayedShipDate(MilestoneEvent report, LocalDate promised) => report.ProjectedCompletion
        ?? (report.RevisedDelivery is { } revised ? State.Order.PlannedShipDate.PlusDays(Period.DaysBetween(promised, revised)) : null);

    private void TakeAmendment(Client client, Amendment amendment, Instant now)
    {
        var at = amendment.OccurredAt;
        var changes = new List<FactChange>();
        if (amendment.EstimatedDelivery is { } delivery && IsNews(nameof(OrderState.PromisedDelivery), at)) State.PromisedDelivery = delivery;
        if (amendment.EstimatedDelivery is { } agreed) changes.AddRange(SetDate(nameof(Order.EstimatedDelivery), at, State.Order.EstimatedDelivery, agreed, (order, date) => order with { EstimatedDelivery = date }));
        if (amendment.PlannedProductionStart is { } start) changes.AddRange(SetDate(nameof(Order.PlannedProductionStart), at, State.Order.PlannedProductionStart, start, (order, date) => order with { PlannedProductionStart = date }));
        if (amendment.PlannedShipDate is { } ship) changes.AddRange(SetDate(nameof(Order.PlannedShipDate), at, State.Order.PlannedShipDate, ship, (order, date) => order with { PlannedShipDate = date }));
        if (amendment.PerformanceAt is { } performance) changes.AddRange(SetPerformance(at, performance));
        if (amendment.Items is { } items) changes.AddRange(SetItems(at, items));
        if (changes.Count == 0)
        {
            Note(now, "ORD-10", "order", OrderTexts.AmendmentChangesNothing());
            return;
        }

        ReplanPromises();
        Note(now, "ORD-9", "order", OrderTexts.Amended(changes));
        Tell(client, now, new OutgoingNotice
        {
            Key = OrderKeys.Message(OrderId, MessageKind.Amended, amendment.AmendmentId),
            Kind = MessageKind.Amended,
            RuleId = "ORD-9",
            Because = OrderTexts.Amended(changes),
            Changes = changes,
            DecidedAt = now,
            NextTryAt = now,
        }, now + policy.ExceptionWithin);
        PlanSettlement(now);
    }

    private IEnumerable<FactChange> SetDate(string field, Instant at, LocalDate from, LocalDate to, Func<Order, LocalDate, Order> apply)
    {
        if (!IsNews(field, at)) return [];
        State.Order = apply(State.Order, to);
        return from == to ? [] : [new FactChange(CamelCase(field), LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(to))];
    }

    private IEnumerable<FactChange> SetPerformance(Instant at, Instant performance)
    {
        var before = State.Order.PerformanceAt;
        if (!IsNews(nameof(Order.PerformanceAt), at) || before == performance) return [];
        State.Order = State.Order with { PerformanceAt = performance };
        return [new FactChange("performanceAt", before is { } old ? DateText(old) : "", DateText(performance))];
    }

    private IEnumerable<FactChange> SetItems(Instant at, IReadOnlyList<OrderItem> items)
    {
        if (!IsNews(nameof(Order.Items), at) || items.SequenceEqual(State.Order.Items)) return [];
        var before = State.Order.Items;
        State.Order = State.Order with { Items = items };
        return [new FactChange("items", Describe(before), Describe(items))];
    }

    /// <summary>A word about a field holds unless a newer one is known already.</summary>
    private bool IsNews(string field, Instant at)
    {
        if (!IsNewest(field, at)) return false;
        State.FactsAsOf[field] = at;
        return true;
    }

    private bool IsNewest(string field, Instant at) => !State.FactsAsOf.TryGetValue(field, out var known) || known <= at;

    private string DateText(Instant at) => LocalDatePattern.Iso.Format(calendar.DateOf(at));

    /// <summary>A long list is named by its first items: the whole one stands in the order.</summary>
    private static string Describe(IReadOnlyList<OrderItem> items)
    {
        var named = items.Take(NamedItems).Select(item => FormattableString.Invariant($"{item.Quantity} × {item.Name}"));
        return string.Join(", ", items.Count <= NamedItems ? named : named.Append(FormattableString.Invariant($"… (+{items.Count - NamedItems})")));
    }

    private static string CamelCase(string field) => char.ToLowerInvariant(field[0]) + field[1..];
}
