using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Transitions.Ownership;

/// <summary>Open orders. Their owner is the client's: they read its record again.</summary>
public sealed class OwnedOrders(InstanceBoard board, ClientDirectory clients, IIntake intake) : IOwnedWork
{
    /// <summary>Open instances of a client, at most.</summary>
    private const int Most = 1000;

    public string Kind => "order";

    public async Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default) => new(
        [.. (await board.OpenOfClientAsync(clientId, Most, cancellationToken)).Select(OrderKeys.OrderIdOf).OfType<string>().Order(StringComparer.Ordinal).Select(order => new OwnedItem(Kind, order, $"Order {order}"))],
        null);

    public async Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default)
    {
        await intake.NudgeAsync([new Nudge.Raise(OrderKeys.Instance(item.Id), OrderNames.NewsEvent, 0L)], cancellationToken);
        return (await clients.GetAsync(move.ClientId, cancellationToken))?.OwnerId == move.To;
    }
}
