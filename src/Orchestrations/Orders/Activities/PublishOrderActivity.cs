using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Telemetry;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

/// <summary>An order's state as people may see it.</summary>
public sealed record OrderPublication
{
    public required OrderState State { get; init; }

    public NextStep? Next { get; init; }

    public required Instant At { get; init; }

    /// <summary>Something owed has not been sent, or something planned has not come.</summary>
    public bool IsLate { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    public static OrderPublication Of(OrderProcess order, Instant at) => new()
    {
        State = order.State,
        Next = order.Tracker.Next(),
        At = at,
        IsLate = order.Tracker.IsLate(at),
        PolicyVersion = order.Policy.Version,
        PolicyHash = order.Policy.Hash,
    };

    /// <summary>Late when something owed has not been sent or something planned has not come; waiting when a person has to act; open otherwise.</summary>
    public InstanceState InstanceState => State.Ending switch
    {
        OrderEnding.Completed => InstanceState.Completed,
        OrderEnding.Cancelled => InstanceState.Cancelled,
        OrderEnding.Expired => InstanceState.Expired,
        _ when IsLate => InstanceState.Late,
        _ when !State.ClientKnown || State.Exceptions.Any(exception => !exception.Satisfied) => InstanceState.Waiting,
        _ => InstanceState.Open,
    };
}

/// <summary>Writes the order's view, its timeline and its row in the list. Repeatable; an older revision never replaces a newer one.</summary>
public sealed class PublishOrderActivity(IRecordStore store, InstanceBoard board, OrderOwners owners, ClientDirectory clients, OrderBoard orders)
    : Activity<OrderPublication, Nothing>
{
    public override async Task<Nothing> RunAsync(OrderPublication input, CancellationToken cancellationToken)
    {
        var before = await WriteViewAsync(input, cancellationToken);
        var order = input.State.Order;
        var client = await clients.GetAsync(order.ClientId, cancellationToken);
        await CountAsync(input, before, client, cancellationToken);
        var owner = await owners.OwnerAsync(client, input.At, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = OrderKeys.Instance(order.OrderId),
            Process = OrderNames.Process,
            State = input.InstanceState,
            Owner = owner.Id,
            ClientId = order.ClientId,
            Subject = $"Order {order.OrderId}",
            NextStep = input.Next?.What,
            Due = input.Next?.At,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = input.State.Revision,
        }, [.. input.State.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }

    /// <summary>Its line in the figures, where it is another than before; a repeat writes it again.</summary>
    private async Task CountAsync(OrderPublication input, OrderPublication? before, Client? client, CancellationToken cancellationToken)
    {
        var figure = OrderViews.FigureOf(input.State, client);
        if (before is null || before.State.ClientKnown != input.State.ClientKnown || OrderViews.FigureOf(before.State, client) != figure)
            await orders.CountAsync(figure, input.State.Revision, cancellationToken);
    }

    /// <returns>The state before; null when this is the first, or a repeat.</returns>
    private async Task<OrderPublication?> WriteViewAsync(OrderPublication input, CancellationToken cancellationToken)
    {
        var view = input with { State = input.State with { NewLines = [] } };
        var (written, before) = await store.WriteNewerAsync(
            new RecordKey(OrderRows.Collection, input.State.Order.OrderId, OrderRows.View), view, static published => published.State.Revision, cancellationToken);
        if (written) PromiseCounts.Count(before?.State.Promises, input.State.Promises);
        return written ? before : null;
    }
}
