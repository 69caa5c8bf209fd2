using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Deletes ranges of rows, a batch at a time. Repeatable.</summary>
public sealed class RowRemoval(IRecordStore store)
{
    private const int BatchLimit = 100;

    /// <summary>Deletes every row of a partition, or those of a range of it.</summary>
    /// <returns>Rows deleted.</returns>
    public async Task<int> RangeAsync(string collection, string partition, CancellationToken cancellationToken, string? from = null, string? to = null)
    {
        var removed = 0;
        while (await PageAsync(new RecordRange(collection, partition, from, to, Limit: BatchLimit), cancellationToken) is var count and > 0) removed += count;
        return removed;
    }

    /// <summary>Deletes the first rows of a range, at most 100.</summary>
    /// <returns>Rows deleted; 0 when the range is empty.</returns>
    public async Task<int> PageAsync(RecordRange range, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(range with { Limit = BatchLimit }, cancellationToken);
        if (page.Items.Count == 0) return 0;
        await store.WriteAsync(new RecordBatch(range.Collection, range.Partition, [.. page.Items.Select(item => new RecordWrite.Delete(item.Key.Row))]), cancellationToken);
        return page.Items.Count;
    }

    public Task RowAsync(string collection, string partition, string row, CancellationToken cancellationToken) =>
        store.WriteAsync(RecordBatch.Of(collection, partition, new RecordWrite.Delete(row)), cancellationToken);
}
