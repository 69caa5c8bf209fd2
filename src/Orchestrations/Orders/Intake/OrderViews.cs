using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Composes what the API shows of an order from its published state, its unread inbox and the ledger.</summary>
internal static class OrderViews
{
    public static OrderView Compose(
        StoredOrder stored, OrderPublication? published, OrderState state, IReadOnlyList<Arrival> unread, IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline)
    {
        var held = !state.ClientKnown && state.Ending is null;
        return new OrderView
        {
            Order = state.Order,
            State = held ? "held" : CamelCase((published?.InstanceState ?? InstanceState.Open).ToString()),
            Held = held ? $"client {state.Order.ClientId} is unknown" : null,
            Promises = [.. state.Promises.OrderBy(promise => promise.DueAt).Select(promise => PromiseOf(promise, messages))],
            Milestones = [.. state.Milestones.Select(MilestoneOf), .. unread.Where(arrival => arrival.Milestone is not null).Select(arrival => UnreadOf(arrival, state))],
            Exceptions = [.. state.Exceptions.Select(exception => new ExceptionView(
                exception.EventId, exception.Milestone, exception.Options, exception.Chosen, exception.Satisfied, exception.FollowUps))],
            Messages = messages,
            Timeline = timeline,
            Outcome = OutcomeOf(state),
            PolicyVersion = published?.PolicyVersion ?? stored.PolicyVersion,
            PolicyHash = published?.PolicyHash ?? stored.PolicyHash,
        };
    }

    /// <summary>Milestones of an order nobody has placed: kept until it is.</summary>
    public static OrderView OfUnknown(string orderId, IReadOnlyList<Arrival> entries) => new()
    {
        State = "held",
        Held = $"order {orderId} is unknown",
        Milestones = [.. entries.Where(arrival => arrival.Milestone is not null).Select(arrival => UnreadOf(arrival, state: null))],
    };

    /// <summary>A message released by a person is kept as soon as the ledger says so, before the order's next round.</summary>
    private static PromiseView PromiseOf(Promise promise, IReadOnlyList<LedgerRow> messages)
    {
        var owed = promise.State is PromiseState.Open or PromiseState.Late;
        if (owed && messages.FirstOrDefault(row => row.Key == promise.Key)?.AcceptedAt is { } accepted)
            promise = promise with { State = PromiseState.Kept, KeptAt = accepted };
        return new PromiseView(CamelCase(promise.Kind.ToString()), promise.RuleId, promise.DueAt, CamelCase(promise.State.ToString()), promise.KeptAt, promise.Margin, promise.Because);
    }

    private static MilestoneView MilestoneOf(MilestoneEntry entry) => new(
        entry.Event.EventId, entry.Event.Milestone, entry.Event.OccurredAt, entry.ReceivedAt, entry.State, entry.Because, entry.Event);

    private static MilestoneView UnreadOf(Arrival arrival, OrderState? state)
    {
        var report = arrival.Milestone!;
        var (disposition, because) = state?.Ending is null
            ? (MilestoneState.Held, new LocalizedText("In the inbox; the order's process reads it next.", "수신함에 있으며 곧 처리됩니다."))
            : (MilestoneState.AfterEnd, OrderTexts.CameAfterEnd());
        return new MilestoneView(report.EventId, report.Milestone, report.OccurredAt, arrival.ReceivedAt, disposition, because, report);
    }

    /// <param name="client">Null while nobody knows them.</param>
    public static OrderFigure FigureOf(OrderState state, Client? client) => new()
    {
        OrderId = state.Order.OrderId,
        PlacedAt = state.Order.PlacedAt,
        Tier = client?.Tier,
        Segment = client?.Segment,
        Domestic = client?.Domestic,
        Promises = PromiseCount.Of(state.Promises),
    };

    private static OutcomeView? OutcomeOf(OrderState state)
    {
        if (state is not { Ending: { } ending, EndedAt: { } at }) return null;
        var outcome = new OrderOutcome { Ending = ending, EndedAt = at, Promises = state.Promises, Unsatisfied = state.Exceptions.Count(exception => !exception.Satisfied) };
        return new OutcomeView(CamelCase(ending.ToString()), at, outcome.Counted, outcome.KeptInTime, outcome.KeptLate, outcome.Unsatisfied);
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
