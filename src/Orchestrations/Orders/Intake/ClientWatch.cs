using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>Orders that wait for a client's record, and the nudge that wakes them when it is put.</summary>
public sealed class ClientWatch(IRecordStore store, IIntake intake) : IClientObserver
{
    internal const string Collection = "waitingOrders";

    /// <summary>Notes that an order waits for a client. Repeatable.</summary>
    public async Task WaitAsync(string clientId, string orderId, CancellationToken cancellationToken)
    {
        var outcome = await store.WriteAsync(RecordBatch.Of(Collection, clientId, new RecordWrite.Upsert(orderId, "{}")), cancellationToken);
        if (!outcome.Committed) throw new InvalidOperationException($"Order '{orderId}' could not wait for client '{clientId}': {outcome.Conflict}.");
    }

    public async Task ClientPutAsync(Client client, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var page = await store.QueryAsync(new RecordRange(Collection, client.ClientId, Limit: 50), cancellationToken);
            if (page.Items.Count == 0) return;
            var deletes = page.Items.Select(item => new RecordWrite.Delete(item.Key.Row)).ToArray();
            var nudges = page.Items.Select(item => new Nudge.Raise(OrderKeys.Instance(item.Key.Row), OrderNames.NewsEvent, 0L)).ToArray();
            await intake.AcceptAsync(RecordBatch.Of(Collection, client.ClientId, deletes), nudges, cancellationToken);
        }
    }
}
