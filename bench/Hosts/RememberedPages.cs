using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>A store that remembers every page it has read and can answer from memory instead of the disk.</summary>
internal sealed class RememberedPages(IRecordStore store) : IRecordStore
{
    private readonly ConcurrentDictionary<RecordRange, RecordPage> pages = new();

    /// <summary>Whether pages come from memory; one that was never read is an error then.</summary>
    public bool FromMemory { get; set; }

    public Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default) => store.GetAsync(key, cancellationToken);

    public async Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        if (FromMemory) return pages[range];
        var page = await store.QueryAsync(range, cancellationToken);
        pages.TryAdd(range, page);
        return page;
    }

    public Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default) => store.WriteAsync(batch, cancellationToken);
}
