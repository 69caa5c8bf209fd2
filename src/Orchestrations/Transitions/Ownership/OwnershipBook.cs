using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Transitions.Ownership;

/// <summary>Moves an account's open work and keeps a record of every item moved, so that a crash in between moves nothing twice and
/// leaves nothing behind (TRN-6).</summary>
public sealed class OwnershipBook(IRecordStore store, ClientDirectory clients, IEnumerable<IOwnedWork> works)
{
    /// <summary>What came up while the rest was being moved is found by another look; after so many of them it is the next owner's own.</summary>
    private const int MostPasses = 5;

    private const int RowsPerPage = 1000;

    private readonly IReadOnlyList<IOwnedWork> kinds = [.. works.OrderBy(work => work.Kind, StringComparer.Ordinal)];

    public async Task<ClientMoved> MoveClientAsync(MoveOwnership move, CancellationToken cancellationToken)
    {
        var found = await FoundAsync(move, cancellationToken);
        var client = await clients.GiveToAsync(move.ClientId, move.From, move.To, cancellationToken);
        return new ClientMoved(client?.Csm, found);
    }

    public async Task<PageMoved> MovePageAsync(MoveOwnership move, CancellationToken cancellationToken)
    {
        await FinishAsync(move, cancellationToken);
        var progress = move.Progress;
        var work = kinds.FirstOrDefault(entry => progress.Kind is null || string.CompareOrdinal(entry.Kind, progress.Kind) >= 0);
        var page = work is null ? new Page<OwnedItem>([], null) : await work.ListAsync(move.ClientId, move.From, progress.Cursor, cancellationToken);
        foreach (var item in page.Items) await MoveAsync(work!, item, move, cancellationToken);
        var moved = (await MovedAsync(move.TransitionId, cancellationToken)).Count;
        if (page.Next is { } cursor) return new PageMoved(progress with { Kind = work!.Kind, Cursor = cursor, Moved = moved }, IsDone: false);
        var next = work is null ? null : kinds.FirstOrDefault(entry => string.CompareOrdinal(entry.Kind, work.Kind) > 0);
        var after = progress with { Kind = next?.Kind, Cursor = null, Moved = moved };
        if (next is not null) return new PageMoved(after, IsDone: false);
        var isDone = moved == progress.MovedBefore || progress.Passes + 1 >= MostPasses;
        return new PageMoved(after with { Passes = progress.Passes + 1, MovedBefore = moved }, isDone);
    }

    /// <summary>Everything that has moved, by kind.</summary>
    public async Task<IReadOnlyList<MovedItem>> MovedAsync(string transitionId, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(transitionId, cancellationToken)).Where(item => item.Done)];

    private Task<List<MovedItem>> RowsAsync(string transitionId, CancellationToken cancellationToken) => store.ReadAllAsync<MovedItem>(
        new RecordRange(TransitionRows.Files, transitionId, TransitionRows.MovedPrefix, RowKeys.EndOf(TransitionRows.MovedPrefix), Limit: RowsPerPage), cancellationToken);

    /// <summary>The record comes first: an item whose move a crash cut short is moved again, not forgotten.</summary>
    private async Task MoveAsync(IOwnedWork work, OwnedItem item, MoveOwnership move, CancellationToken cancellationToken)
    {
        var row = TransitionRows.Moved(item.Kind, item.Id);
        var known = await store.ReadAsync<MovedItem>(TransitionRows.File(move.TransitionId, row), cancellationToken);
        if (known is { Done: true }) return;
        var record = known ?? new MovedItem(item.Kind, item.Id, item.Subject, move.At, Done: false);
        if (known is null) await WriteAsync(new RecordWrite.Upsert(row, WorkflowJson.Serialize(record)));
        var moved = await work.MoveAsync(item, new OwnershipMove(move.TransitionId, move.ClientId, move.From, move.To, move.At), cancellationToken);
        await WriteAsync(moved ? new RecordWrite.Upsert(row, WorkflowJson.Serialize(record with { Done = true })) : new RecordWrite.Delete(row));

        Task WriteAsync(RecordWrite write) => store.WriteAsync(RecordBatch.Of(TransitionRows.Files, move.TransitionId, write), cancellationToken);
    }

    private async Task FinishAsync(MoveOwnership move, CancellationToken cancellationToken)
    {
        foreach (var cut in (await RowsAsync(move.TransitionId, cancellationToken)).Where(item => !item.Done))
        {
            if (kinds.FirstOrDefault(entry => entry.Kind == cut.Kind) is { } work) await MoveAsync(work, new OwnedItem(cut.Kind, cut.Id, cut.Subject), move, cancellationToken);
        }
    }

    /// <summary>Counted once, before anything moves: a repeat reads what the first time found.</summary>
    private async Task<int> FoundAsync(MoveOwnership move, CancellationToken cancellationToken)
    {
        var key = TransitionRows.File(move.TransitionId, TransitionRows.Found);
        if (await store.ReadAsync<FoundWork>(key, cancellationToken) is { } known) return known.Items;
        var found = 0;
        foreach (var work in kinds)
        {
            string? cursor = null;
            do
            {
                var page = await work.ListAsync(move.ClientId, move.From, cursor, cancellationToken);
                found += page.Items.Count;
                cursor = page.Next;
            }
            while (cursor is not null);
        }

        await store.WriteAsync(RecordBatch.Of(key.Collection, key.Partition, new RecordWrite.Insert(key.Row, WorkflowJson.Serialize(new FoundWork(found)))), cancellationToken);
        return found;
    }
}
