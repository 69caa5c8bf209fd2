using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Audit;

/// <summary>Who did what by hand, newest first. Entries are added, never changed.</summary>
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
