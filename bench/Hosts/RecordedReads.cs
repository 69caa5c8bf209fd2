using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>A store that can write down what it is asked, so that the same can be read without it.</summary>
internal sealed class RecordedReads(IRecordStore store) : IRecordStore
{
    private readonly ConcurrentQueue<object> reads = new();

    /// <summary>Whether reads are written down.</summary>
    public bool IsRecording { get; set; }

    /// <summary>What was asked since the last call: <see cref="RecordKey"/> and <see cref="RecordRange"/>, in order.</summary>
    public IReadOnlyList<object> Take()
    {
        object[] taken = [.. reads];
        reads.Clear();
        return taken;
    }

    public Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        if (IsRecording) reads.Enqueue(key);
        return store.GetAsync(key, cancellationToken);
    }

    public Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        if (IsRecording) reads.Enqueue(range);
        return store.QueryAsync(range, cancellationToken);
    }

    public Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default) => store.WriteAsync(batch, cancellationToken);
}
