using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of the ended instances of one process away, part by part. Repeatable.</summary>
public abstract class ProcessRemoval(RemovalParts parts)
{
    private const string Because = "past its time";

    /// <summary>Name of the process in lists.</summary>
    public abstract string Process { get; }

    /// <summary>The engine's histories: of the instance, of what it began beside itself, of deliveries and reports.</summary>
    /// <returns>False when the engine has not ended it, whatever the list says (it stopped it, for one).</returns>
    public async Task<bool> HistoriesAsync(InstanceView view, CancellationToken cancellationToken)
    {
        if (!await parts.Engine.PurgeAsync(view.Id, cancellationToken)) return false;
        foreach (var beside in await BesideAsync(IdOf(view), cancellationToken)) await parts.Engine.PurgeAsync(beside, cancellationToken);
        foreach (var row in await parts.Messages.OfAsync(view.Id, cancellationToken))
        {
            await parts.Engine.EndDeliveriesAsync(row, Because, cancellationToken);
            await parts.Messages.EndReportsAsync(row, Because, cancellationToken);
        }

        return true;
    }

    public async Task ContentsAsync(InstanceView view, CancellationToken cancellationToken)
    {
        foreach (var row in await parts.Messages.OfAsync(view.Id, cancellationToken)) await parts.Messages.ForgetContentAsync(row.Key, cancellationToken);
    }

    public async Task MessagesAsync(InstanceView view, CancellationToken cancellationToken)
    {
        foreach (var row in await parts.Messages.OfAsync(view.Id, cancellationToken)) await parts.Messages.DeleteAsync(row, Because, cancellationToken);
    }

    /// <summary>The timeline and the tasks.</summary>
    /// <param name="openToo">Also tasks nobody has done.</param>
    public async Task TimelineAsync(InstanceView view, bool openToo, CancellationToken cancellationToken)
    {
        await parts.Rows.RangeAsync(InstanceBoard.Timeline, view.Id, cancellationToken);
        foreach (var instance in (string[])[view.Id, .. await BesideAsync(IdOf(view), cancellationToken)])
        {
            var page = await parts.Store.ReadPageAsync<WorkTask>(TaskRows.OfInstance(instance), cancellationToken);
            foreach (var task in page.Items.Where(task => openToo || task.State == TaskState.Done)) await parts.Tasks.RemoveAsync(task.TaskId, cancellationToken);
        }
    }

    /// <summary>Everything there is of it; its row in the list last, for it is how the rest is found.</summary>
    /// <returns>False when the engine has not ended it; nothing was removed then.</returns>
    public async Task<bool> WhollyAsync(InstanceView view, CancellationToken cancellationToken)
    {
        if (!await HistoriesAsync(view, cancellationToken)) return false;
        await MessagesAsync(view, cancellationToken);
        await TimelineAsync(view, openToo: true, cancellationToken);
        await RecordsAsync(IdOf(view), cancellationToken);
        await parts.Board.RemoveAsync(view.Id, cancellationToken);
        return true;
    }

    /// <summary>Instances it began beside itself.</summary>
    /// <param name="id">Business id, e.g. <c>K-1042</c>.</param>
    protected abstract Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken);

    /// <summary>Its own rows: inbox, state, outcome.</summary>
    protected abstract Task RecordsAsync(string id, CancellationToken cancellationToken);

    private static string IdOf(InstanceView view) => view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..];
}

/// <summary>What removal of any process takes from.</summary>
public sealed record RemovalParts(EngineRemoval Engine, MessageRemoval Messages, RowRemoval Rows, InstanceBoard Board, TaskBoard Tasks, IRecordStore Store);
