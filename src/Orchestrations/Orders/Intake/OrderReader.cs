using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Figures;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Reads an order back: as placed, and as its process sees it.</summary>
public sealed class OrderReader(IRecordStore store, InstanceBoard board, IMessageDesk messages, ClientDirectory clients)
{
    private const int MaxRows = 1000;

    public Task<StoredOrder?> StoredAsync(string orderId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredOrder>(new RecordKey(OrderRows.Collection, orderId, OrderRows.Order), cancellationToken);

    public async Task<OrderException?> ExceptionAsync(string orderId, string eventId, CancellationToken cancellationToken) =>
        (await PublishedAsync(orderId, cancellationToken))?.State.Exceptions.Find(exception => exception.EventId == eventId);

    /// <summary>The order's performance, as amended; null when the order is unknown or has none.</summary>
    public async Task<NodaTime.Instant?> PerformanceAsync(string orderId, CancellationToken cancellationToken) =>
        ((await PublishedAsync(orderId, cancellationToken))?.State.Order ?? (await StoredAsync(orderId, cancellationToken))?.Order)?.PerformanceAt;

    /// <summary>How the order's promises stand (ORD-9); none while its process has not said anything yet.</summary>
    public async Task<PromiseCount> PromisesAsync(string orderId, CancellationToken cancellationToken) =>
        await PublishedAsync(orderId, cancellationToken) is { } published ? PromiseCount.Of(published.State.Promises) : PromiseCount.None;

    /// <summary>Whether the order's process has taken an entry of its inbox; one that came after the end stays unread.</summary>
    public async Task<bool> HasReadAsync(string orderId, long sequence, CancellationToken cancellationToken) =>
        (await PublishedAsync(orderId, cancellationToken))?.State.ReadUpTo >= sequence;

    /// <summary>Everything known of an order, its held milestones alone while nobody has placed it; null when nothing is known.</summary>
    public async Task<OrderView?> ViewAsync(string orderId, CancellationToken cancellationToken)
    {
        if (await StoredAsync(orderId, cancellationToken) is not { } stored) return await HeldAsync(orderId, cancellationToken);
        var published = await PublishedAsync(orderId, cancellationToken);
        var state = published?.State ?? await BeforeFirstRoundAsync(stored, cancellationToken);
        var unread = await UnreadAsync(orderId, state.ReadUpTo, cancellationToken);
        var instanceId = OrderKeys.Instance(orderId);
        var rows = (await messages.ListAsync(new MessageFilter(InstanceId: instanceId, Limit: 200), cancellationToken)).Items;
        var lines = (await board.TimelineAsync(instanceId, limit: MaxRows, cancellationToken: cancellationToken)).Items;
        return OrderViews.Compose(stored, published, state, unread, rows, lines);
    }

    private async Task<OrderView?> HeldAsync(string orderId, CancellationToken cancellationToken)
    {
        var entries = await UnreadAsync(orderId, 0, cancellationToken);
        return entries.Count == 0 ? null : OrderViews.OfUnknown(orderId, entries);
    }

    /// <summary>Placed a moment ago: its process has not said anything yet.</summary>
    private async Task<OrderState> BeforeFirstRoundAsync(StoredOrder stored, CancellationToken cancellationToken) => new()
    {
        Order = stored.Order,
        LastWordAt = stored.ReceivedAt,
        ClientKnown = await clients.GetAsync(stored.Order.ClientId, cancellationToken) is not null,
    };

    private async Task<IReadOnlyList<Arrival>> UnreadAsync(string orderId, long readUpTo, CancellationToken cancellationToken) =>
        (await store.ReadPageAsync<Arrival>(
            new RecordRange(OrderRows.Collection, orderId, OrderRows.Entry(readUpTo + 1), OrderRows.EntriesEnd, Limit: MaxRows), cancellationToken)).Items;

    public Task<OrderPublication?> PublishedAsync(string orderId, CancellationToken cancellationToken) =>
        store.ReadAsync<OrderPublication>(new RecordKey(OrderRows.Collection, orderId, OrderRows.View), cancellationToken);
}
