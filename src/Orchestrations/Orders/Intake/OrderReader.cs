using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Reads an order back: as placed, and as its process sees it.</summary>
public sealed class OrderReader(IRecordStore store, InstanceBoard board, IMessageDesk messages)
{
    private const int MaxRows = 1000;

    public Task<StoredOrder?> StoredAsync(string orderId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredOrder>(new RecordKey(OrderRows.Collection, orderId, OrderRows.Order), cancellationToken);

    public async Task<OrderException?> ExceptionAsync(string orderId, string eventId, CancellationToken cancellationToken) =>
        (await PublishedAsync(orderId, cancellationToken))?.State.Exceptions.Find(exception => exception.EventId == eventId);

    /// <summary>Whether the order's process has taken an entry of its inbox; one that came after the end stays unread.</summary>
    public async Task<bool> HasReadAsync(string orderId, long sequence, CancellationToken cancellationToken) =>
        (await PublishedAsync(orderId, cancellationToken))?.State.ReadUpTo >= sequence;

    /// <summary>Everything known of an order; null when nobody has placed it.</summary>
    public async Task<OrderView?> ViewAsync(string orderId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(orderId, cancellationToken) is not { } stored) return null;
        var published = await PublishedAsync(orderId, cancellationToken);
        var state = published?.State ?? new OrderState { Order = stored.Order, LastWordAt = stored.ReceivedAt };
        var unread = await store.ReadPageAsync<Arrival>(
            new RecordRange(OrderRows.Collection, orderId, OrderRows.Entry(state.ReadUpTo + 1), OrderRows.EntriesEnd, Limit: MaxRows), cancellationToken);
        var instanceId = OrderKeys.Instance(orderId);
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: instanceId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(instanceId, limit: MaxRows, cancellationToken: cancellationToken)).Items;
        return OrderViews.Compose(stored, published, state, unread.Items, rows, lines);
    }

    private Task<OrderPublication?> PublishedAsync(string orderId, CancellationToken cancellationToken) =>
        store.ReadAsync<OrderPublication>(new RecordKey(OrderRows.Collection, orderId, OrderRows.View), cancellationToken);
}
