using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>What an order's process holds in memory between its steps; rebuilt by every replay.</summary>
public sealed class OrderProcess
{
    /// <summary>Rounds after which the process starts afresh, so that its history stays small.</summary>
    private const int RoundsPerExecution = 40;

    private readonly OrderRun run;

    private OrderProcess(OrderRun run, OrderTracker tracker)
    {
        this.run = run;
        Tracker = tracker;
    }

    public OrderTracker Tracker { get; }

    public OrderState State => Tracker.State;

    public Order Order => State.Order;

    public CapturedPolicy Policy => run.Policy;

    public string InstanceId => OrderKeys.Instance(Order.OrderId);

    /// <summary>The client as last read; null while unknown.</summary>
    public Client? Client { get; set; }

    public int Rounds { get; set; }

    public bool HasEnded => Tracker.HasEnded;

    public bool IsLong => Rounds >= RoundsPerExecution;

    public OrderOutcome? Outcome => Tracker.Outcome();

    public static OrderProcess Resume(OrderRun run)
    {
        var calendar = BusinessCalendar.From(run.Policy.Calendar);
        var tracker = run.State is { } state
            ? new OrderTracker(state, run.Policy.Orders, run.Policy.Channels, calendar)
            : OrderTracker.Begin(run.Order, run.Policy.Orders, run.Policy.Channels, calendar);
        return new OrderProcess(run, tracker);
    }

    /// <summary>The input of the next execution: the same order and policy, and everything reached so far.</summary>
    public OrderRun Next() => run with { State = State };
}
