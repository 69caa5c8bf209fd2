using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>Pages over the ledger by range reads alone.</summary>
public sealed class LedgerList(IRecordStore records, LedgerStore store)
{
    /// <summary>Range reads one page may cost before it is answered short.</summary>
    private const int MaxRounds = 8;

    /// <exception cref="ArgumentException">The limit is outside 1 to 200, or the cursor is none of ours.</exception>
    public Task<LedgerPage> QueryAsync(LedgerFilter filter, CancellationToken cancellationToken = default)
    {
        if (filter.Limit is < 1 or > 200) throw new ArgumentException($"A page has 1 to 200 messages, not {filter.Limit}.", nameof(filter));
        if (filter.Cursor is { } cursor && !MessageKeys.IsCursor(cursor)) throw new ArgumentException("The cursor is none of ours.", nameof(filter));
        if (filter.InstanceId is { } instanceId) return OfInstanceAsync(instanceId, filter, cancellationToken);
        IReadOnlyList<string> partitions = filter switch
        {
            { ClientId: { } clientId } => [LedgerIndex.ClientPartition(clientId)],
            { State: { } state } => [LedgerIndex.StatePartition(state)],
            _ => LedgerIndex.StatePartitions,
        };
        return CollectAsync(partitions, row => Matches(filter, row), filter, cancellationToken);
    }

    /// <summary>What lifting a hold has to look at: everything still open or held, of one client or of all.</summary>
    public Task<LedgerPage> UnsentAsync(string? clientId, string? cursor, int limit, CancellationToken cancellationToken = default) =>
        CollectAsync(
            clientId is null
                ? [LedgerIndex.StatePartition(Domain.Messages.MessageState.Held), LedgerIndex.StatePartition(Domain.Messages.MessageState.Planned)]
                : [LedgerIndex.ClientPartition(clientId)],
            static row => row.State is Domain.Messages.MessageState.Held or Domain.Messages.MessageState.Planned,
            new LedgerFilter(Cursor: cursor, Limit: limit),
            cancellationToken);

    private async Task<LedgerPage> OfInstanceAsync(string instanceId, LedgerFilter filter, CancellationToken cancellationToken)
    {
        var range = new RecordRange(LedgerIndex.Rows, instanceId, After: filter.Cursor, Limit: filter.Limit);
        var page = await records.QueryAsync(range, cancellationToken);
        var rows = page.Items.Select(static item => WorkflowJson.Deserialize<LedgerRow>(item.Json)!);
        return new LedgerPage([.. rows.Where(row => Matches(filter, row))], page.Next);
    }

    private async Task<LedgerPage> CollectAsync(
        IReadOnlyList<string> partitions, Func<LedgerRow, bool> matches, LedgerFilter filter, CancellationToken cancellationToken)
    {
        var items = new List<LedgerRow>();
        var cursor = filter.Cursor;
        for (var round = 0; round < MaxRounds; round++)
        {
            var (pointers, more) = await PointersAsync(partitions, cursor, filter.Limit - items.Count, cancellationToken);
            var rows = await Task.WhenAll(pointers.Select(pointer => LoadAsync(pointer, cancellationToken)));
            items.AddRange(rows.OfType<LedgerRow>().Where(matches));
            if (!more) return new LedgerPage(items, null);
            cursor = pointers[^1].Key.Row;
            if (items.Count == filter.Limit) break;
        }
        return new LedgerPage(items, cursor);
    }

    /// <summary>The next pointers of several partitions as of one: they sort alike, and a row that is just moving stands in two.</summary>
    private async Task<(IReadOnlyList<StoredRecord> Pointers, bool More)> PointersAsync(
        IReadOnlyList<string> partitions, string? cursor, int count, CancellationToken cancellationToken)
    {
        var pages = await Task.WhenAll(partitions.Select(partition => records.QueryAsync(
            new RecordRange(LedgerIndex.Pointers, partition, After: cursor, Limit: count), cancellationToken)));
        var merged = pages.SelectMany(static page => page.Items)
            .DistinctBy(static item => item.Key.Row, StringComparer.Ordinal)
            .OrderBy(static item => item.Key.Row, StringComparer.Ordinal)
            .ToList();
        var more = merged.Count > count || pages.Any(static page => page.Next is not null);
        return (merged.Count > count ? merged.GetRange(0, count) : merged, more);
    }

    private async Task<LedgerRow?> LoadAsync(StoredRecord pointer, CancellationToken cancellationToken)
    {
        var target = WorkflowJson.Deserialize<LedgerIndex.Pointer>(pointer.Json)!;
        return await store.FindAsync(target.InstanceId, target.Key, cancellationToken);
    }

    private static bool Matches(LedgerFilter filter, LedgerRow row) =>
        (filter.ClientId is null || row.ClientId == filter.ClientId) && (filter.State is null || row.State == filter.State);
}
