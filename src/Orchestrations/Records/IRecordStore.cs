namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Business records as JSON, kept in ordered partitions. Both backends (SQLite, Azure Tables) pass one suite.</summary>
/// <remarks>Implementations must not scan: a query is a range of one partition. They must not report a write before it is durable.</remarks>
public interface IRecordStore
{
    Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default);

    /// <summary>Rows of one partition with <c>from ≤ row &lt; to</c> in ordinal order of the row key. What is read newest first has
    /// rows that sort so (<see cref="RowKeys.Descending"/>): not every backend reads backwards.</summary>
    Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default);

    /// <summary>All operations or none. They share one collection and one partition; at most 100, one per row.</summary>
    Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default);
}

/// <summary>Names one record. Parts are 1 to 200 characters of <c>[A-Za-z0-9._~:-]</c>, so that they are safe as table keys.</summary>
public readonly record struct RecordKey(string Collection, string Partition, string Row);

/// <param name="ETag">Changes with every write of the row.</param>
public sealed record StoredRecord(RecordKey Key, string ETag, string Json);

/// <param name="From">First row key, inclusive; null: the first there is.</param>
/// <param name="To">Row key to stop before; null: none.</param>
/// <param name="After">Continue after this row key (keyset paging).</param>
/// <param name="Limit">1 to 1,000.</param>
public sealed record RecordRange(
    string Collection,
    string Partition,
    string? From = null,
    string? To = null,
    string? After = null,
    int Limit = 100);

/// <param name="Next">Row key to pass as <see cref="RecordRange.After"/>; null on the last page.</param>
public sealed record RecordPage(IReadOnlyList<StoredRecord> Items, string? Next);

public sealed record RecordBatch(string Collection, string Partition, IReadOnlyList<RecordWrite> Writes)
{
    public static RecordBatch Of(string collection, string partition, params RecordWrite[] writes) => new(collection, partition, writes);
}

/// <summary>One row's write within a batch.</summary>
public abstract record RecordWrite(string Row)
{
    /// <summary>Fails the batch when the row exists.</summary>
    public sealed record Insert(string Row, string Json) : RecordWrite(Row);

    /// <summary>Fails the batch when the row is missing or its ETag differs.</summary>
    public sealed record Replace(string Row, string Json, string ETag) : RecordWrite(Row);

    /// <summary>Writes whatever is there.</summary>
    public sealed record Upsert(string Row, string Json) : RecordWrite(Row);

    /// <summary>Removes the row; a missing row is fine, a differing ETag (where given) fails the batch.</summary>
    public sealed record Delete(string Row, string? ETag = null) : RecordWrite(Row);
}

/// <summary>What became of a batch.</summary>
/// <param name="Committed">True when every write is durable.</param>
/// <param name="ConflictRow">The first row whose condition failed.</param>
/// <param name="Conflict">Why it failed.</param>
public sealed record WriteOutcome(bool Committed, string? ConflictRow = null, WriteConflict Conflict = WriteConflict.None)
{
    public static readonly WriteOutcome Success = new(true);
}

public enum WriteConflict
{
    None,
    Exists,
    Missing,
    Changed,
}
