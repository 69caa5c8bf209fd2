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

    public bool HasEnded => State.Ending is not null && State.Notices.Count == 0 && State.Tasks.Count == 0;

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
            State.LastWordAt = Instant.Max(State.LastWordAt, arrival.ReceivedAt);
            State.Waiting.Add(arrival);
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
        if (State.Ending is not null) return;
        CheckForMissing(client, now);
        FollowUp(now);
        EndIfDue(now);
    }

    /// <summary>The next instant at which something is due by itself; null only when the order has ended.</summary>
    public Instant? NextDeadline()
    {
        if (HasEnded) return null;
        return Deadlines().DefaultIfEmpty(ExpiresAt).Min();
    }

    private IEnumerable<Instant> Deadlines()
    {
        if (!State.ClientKnown) return ClientDeadlines();
        return State.Notices.Select(notice => notice.NextTryAt)
            .Concat(State.Waiting.Select(arrival => arrival.OccurredAt))
            .Concat(State.Promises.Where(promise => promise.State == PromiseState.Open).Select(promise => promise.DueAt))
            .Concat(State.Ending is null ? LiveDeadlines() : []);
    }

    private IEnumerable<Instant> LiveDeadlines() => MissingChecks().Select(check => check.At)
        .Concat(OpenExceptions.Select(exception => exception.FollowUpAt))
        .Concat(EndDeadlines());

    private void Note(Instant at, string ruleId, string kind, Explanations.LocalizedText text, string? messageKey = null) =>
        State.NewLines.Add(new TimelineEntry(State.LinesPublished + State.NewLines.Count + 1, at, ruleId, kind, text, messageKey));
}
