using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>Decides what an order's client and owner are told, and when (ORD-1 to ORD-11, CHN-1 to CHN-5). Pure: it takes instants and
/// facts and leaves decisions (notices, tasks, lines) in its state; the process carries them out.</summary>
public sealed partial class OrderTracker(OrderState state, OrderPolicy policy, ChannelPolicy channels, BusinessCalendar calendar)
{
    public OrderState State { get; } = state;

    public bool HasEnded => State.Ending is not null && State.Notices.Count == 0 && State.Tasks.Count == 0 && State.Withdrawn.Count == 0;

    private string OrderId => State.Order.OrderId;

    /// <summary>Begins the life of an order: its promises by the plan, and the confirmation clock from the moment it was placed (ORD-1).</summary>
    public static OrderTracker Begin(Order order, OrderPolicy policy, ChannelPolicy channels, BusinessCalendar calendar)
    {
        var tracker = new OrderTracker(new OrderState { Order = order, PromisedDelivery = order.EstimatedDelivery, LastWordAt = order.PlacedAt }, policy, channels, calendar);
        tracker.PlanPromises();
        tracker.Note(order.PlacedAt, "ORD-1", "order", OrderTexts.Placed(order));
        return tracker;
    }

    /// <summary>Takes what has come in, then everything that is due. Without a client record everything waits.</summary>
    public void Advance(IReadOnlyList<Arrival> arrivals, Client? client, Instant now)
    {
        foreach (var arrival in arrivals.OrderBy(arrival => arrival.Sequence))
        {
            State.ReadUpTo = arrival.Sequence;
            if (arrival.Bounce is null) State.LastWordAt = Instant.Max(State.LastWordAt, arrival.ReceivedAt);
            State.Waiting.Add(arrival);
        }

        // An order may be handed in long after it was placed: silence counts from when we first heard of it.
        if (State.Revision == 0) State.LastWordAt = Instant.Max(State.LastWordAt, now);
        if (State.Ending is not null)
        {
            TakeWaitingAfterEnd(now);
            MarkLatePromises(now);
            return;
        }

        RegisterWaiting(client, now);
        if (client is null)
        {
            CheckForClient(now);
            return;
        }

        MeetClient(client, now);
        TakeDueArrivals(client, now);
        MarkLatePromises(now);
        if (State.Ending is null)
        {
            CheckForMissing(client, now);
            FollowUp(now);
            EndIfDue(now);
        }

        AskToReach(client, now);
    }

    /// <summary>What comes next by itself, and when; null only when the order has ended.</summary>
    public NextStep? Next() => HasEnded ? null : Deadlines().MinBy(step => step.At);

    private IEnumerable<NextStep> Deadlines()
    {
        var owed = State.Promises.Where(promise => promise.State == PromiseState.Open)
            .Select(promise => new NextStep(promise.DueAt, $"promise:{OrderKeys.Kebab(promise.Kind)}"));
        if (!State.ClientKnown && State.Ending is null) return owed.Concat(ClientDeadlines());
        return owed
            .Concat(State.Notices.Select(notice => new NextStep(notice.NextTryAt, $"send:{OrderKeys.Kebab(notice.Kind)}")))
            .Concat(State.Waiting.Select(arrival => new NextStep(arrival.OccurredAt, "arrival")))
            .Concat(State.Ending is null ? LiveDeadlines() : []);
    }

    private IEnumerable<NextStep> LiveDeadlines() => MissingChecks()
        .Select(check => new NextStep(check.At, $"missing:{OrderKeys.Kebab(OrderKeys.KindOf(check.Missing))}"))
        .Concat(OpenExceptions.Select(exception => new NextStep(exception.FollowUpAt, "follow-up")))
        .Concat(EndDeadlines());

    private void Note(Instant at, string ruleId, string kind, Explanations.LocalizedText text, string? messageKey = null) =>
        State.NewLines.Add(new TimelineEntry(State.LinesPublished + State.NewLines.Count + 1, at, ruleId, kind, text, messageKey));
}
