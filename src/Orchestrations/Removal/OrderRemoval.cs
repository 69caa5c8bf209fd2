using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended orders away, part by part. Repeatable.</summary>
public sealed class OrderRemoval(EngineRemoval engine, MessageRemoval messages, RowRemoval rows, InstanceBoard board, TaskBoard tasks, IRecordStore store)
{
    private const string Because = "past its time";

    /// <summary>The engine's histories: of the order, of milestones held before it, of deliveries.</summary>
    /// <returns>False when the engine has not ended the order, whatever the list says (it stopped it, for one).</returns>
    public async Task<bool> HistoriesAsync(string orderId, CancellationToken cancellationToken)
    {
        var instanceId = OrderKeys.Instance(orderId);
        if (!await engine.PurgeAsync(instanceId, cancellationToken)) return false;
        await engine.PurgeAsync(OrderKeys.Held(orderId), cancellationToken);
        foreach (var row in await messages.OfAsync(instanceId, cancellationToken)) await engine.EndDeliveriesAsync(row, Because, cancellationToken);
        return true;
    }

    public async Task ContentsAsync(string orderId, CancellationToken cancellationToken)
    {
        foreach (var row in await messages.OfAsync(OrderKeys.Instance(orderId), cancellationToken)) await messages.ForgetContentAsync(row.Key, cancellationToken);
    }

    public async Task MessagesAsync(string orderId, CancellationToken cancellationToken)
    {
        foreach (var row in await messages.OfAsync(OrderKeys.Instance(orderId), cancellationToken)) await messages.DeleteAsync(row, Because, cancellationToken);
    }

    /// <summary>The timeline and the tasks of the order.</summary>
    /// <param name="openToo">Also tasks nobody has done.</param>
    public async Task TimelineAsync(string orderId, bool openToo, CancellationToken cancellationToken)
    {
        await rows.RangeAsync(InstanceBoard.Timeline, OrderKeys.Instance(orderId), cancellationToken);
        foreach (var process in new[] { OrderKeys.Instance(orderId), OrderKeys.Held(orderId) })
        {
            var page = await store.ReadPageAsync<WorkTask>(TaskRows.OfInstance(process), cancellationToken);
            foreach (var task in page.Items.Where(task => openToo || task.State == TaskState.Done)) await tasks.RemoveAsync(task.TaskId, cancellationToken);
        }
    }

    /// <summary>Everything there is of the order; its row in the list last, for it is how the rest is found.</summary>
    /// <returns>False when the engine has not ended the order; nothing was removed then.</returns>
    public async Task<bool> WhollyAsync(InstanceView view, string orderId, CancellationToken cancellationToken)
    {
        if (!await HistoriesAsync(orderId, cancellationToken)) return false;
        await MessagesAsync(orderId, cancellationToken);
        await TimelineAsync(orderId, openToo: true, cancellationToken);
        await rows.RowAsync(ScheduleSurveyActivity.Collection, "all", OrderKeys.Survey(orderId), cancellationToken);
        await rows.RangeAsync(OrderRows.Collection, orderId, cancellationToken);
        await board.RemoveAsync(view.Id, cancellationToken);
        return true;
    }
}
