using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Audit;

/// <summary>Who did what by hand, newest first. Entries are added, and removed when their time is over; the words of one change only to erase a person.</summary>
public sealed class AuditLog(IRecordStore store)
{
    private const string Collection = "audit";
    private const string Partition = "all";

    /// <summary>Adds an entry; the same entry again is the same row.</summary>
    public async Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        var json = WorkflowJson.Serialize(entry);
        var row = $"{RowKeys.Descending(entry.At)}~{RowKeys.Digest(json)}";
        await store.WriteAsync(RecordBatch.Of(Collection, Partition, new RecordWrite.Upsert(row, json)), cancellationToken);
    }

    /// <summary>Removes entries from before an instant, at most 100.</summary>
    /// <returns>Entries removed; 0 when there are none.</returns>
    public async Task<int> RemovePageAsync(Instant before, CancellationToken cancellationToken = default)
    {
        var newest = RowKeys.Descending(before - Duration.FromTicks(1));
        var page = await store.QueryAsync(new RecordRange(Collection, Partition, From: newest, Limit: 100), cancellationToken);
        if (page.Items.Count == 0) return 0;
        await store.WriteAsync(new RecordBatch(Collection, Partition, [.. page.Items.Select(item => new RecordWrite.Delete(item.Key.Row))]), cancellationToken);
        return page.Items.Count;
    }

    /// <summary>Takes the free words (reasons) out of the entries about some subjects, a page at a time.</summary>
    /// <returns>Entries changed, and the cursor of the next page.</returns>
    public async Task<(int Changed, string? Next)> ForgetDetailsPageAsync(Func<AuditEntry, bool> concerns, string? cursor, int limit, CancellationToken cancellationToken = default)
    {
        var page = await store.QueryAsync(new RecordRange(Collection, Partition, After: cursor, Limit: limit), cancellationToken);
        var writes = page.Items
            .Select(item => (item.Key.Row, Entry: item.Value<AuditEntry>()))
            .Where(item => item.Entry.Detail is not null && concerns(item.Entry))
            .Select(item => (RecordWrite)new RecordWrite.Upsert(item.Row, WorkflowJson.Serialize(item.Entry with { Detail = null })))
            .ToList();
        foreach (var batch in writes.Chunk(100)) await store.WriteAsync(new RecordBatch(Collection, Partition, batch), cancellationToken);
        return (writes.Count, page.Next);
    }

    /// <param name="cursor">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<AuditEntry>> ListAsync(string? cursor = null, int limit = 50, CancellationToken cancellationToken = default) =>
        store.ReadPageAsync<AuditEntry>(
            new RecordRange(Collection, Partition, After: cursor, Limit: limit), cancellationToken);
}

/// <summary>One deed.</summary>
/// <param name="Actor">The person or service identity, e.g. <c>key:cs-lead</c>.</param>
/// <param name="Role">The role it was done in.</param>
/// <param name="Action">What was done, e.g. <c>instance.terminate</c>.</param>
/// <param name="Subject">What it was done to: an id, never personal data.</param>
/// <param name="Detail">The reason given, or the outcome; null when there is none.</param>
public sealed record AuditEntry(Instant At, string Actor, string Role, string Action, string Subject, string? Detail);
