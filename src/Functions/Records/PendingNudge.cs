using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Records;

/// <summary>Nudges that follow from a batch of records.</summary>
/// <param name="Writes">What the batch was to write; whether it did is read from these rows.</param>
public sealed record PendingNudge(string Collection, string Partition, IReadOnlyList<NotedWrite> Writes, IReadOnlyList<StoredNudge> Nudges)
{
    public static PendingNudge Of(RecordBatch batch, IReadOnlyList<Nudge> nudges) => new(
        batch.Collection, batch.Partition, [.. batch.Writes.Select(NotedWrite.Of).OfType<NotedWrite>()], [.. nudges.Select(StoredNudge.Of)]);

    /// <summary>Whether the batch was written: a row it inserted is there as it was written or, where it inserted none, a row it
    /// replaced is no longer what it was before.</summary>
    public async Task<bool> IsOwedAsync(IRecordStore records, CancellationToken cancellationToken)
    {
        var inserts = Writes.Any(static write => write.ReplacedETag is null);
        foreach (var write in Writes.Where(write => write.ReplacedETag is null == inserts))
        {
            var stored = await records.GetAsync(new RecordKey(Collection, Partition, write.Row), cancellationToken);
            if (stored is not null && write.IsDone(stored)) return true;
        }

        return false;
    }
}

/// <param name="Digest">Of the JSON that was to be written.</param>
/// <param name="ReplacedETag">ETag of what it was to replace; null for a row of its own.</param>
public sealed record NotedWrite(string Row, string Digest, string? ReplacedETag)
{
    /// <returns>Null for a delete, which leaves nothing to look at.</returns>
    public static NotedWrite? Of(RecordWrite write) => write switch
    {
        RecordWrite.Insert insert => new NotedWrite(insert.Row, RowKeys.Digest(insert.Json), null),
        RecordWrite.Upsert upsert => new NotedWrite(upsert.Row, RowKeys.Digest(upsert.Json), null),
        RecordWrite.Replace replace => new NotedWrite(replace.Row, RowKeys.Digest(replace.Json), replace.ETag),
        _ => null,
    };

    /// <summary>A replaced row that changed once more may have been ours: a nudge too many is harmless, one too few is not.</summary>
    public bool IsDone(StoredRecord stored) => ReplacedETag is { } before ? stored.ETag != before : RowKeys.Digest(stored.Json) == Digest;
}
