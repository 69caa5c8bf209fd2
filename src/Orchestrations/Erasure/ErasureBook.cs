using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erasures on record, and as the list of instances shows them.</summary>
public sealed class ErasureBook(IRecordStore store, InstanceBoard board)
{
    public const string Collection = "erasures";
    private const string Partition = "all";

    /// <summary>Publications of one erasure: begun, ended.</summary>
    private const int RevisionsEach = 2;

    public async Task<(ErasureRecord? Record, string? ETag)> FindAsync(string clientId, CancellationToken cancellationToken)
    {
        var stored = await store.GetAsync(new RecordKey(Collection, Partition, clientId), cancellationToken);
        return stored is null ? (null, null) : (stored.Value<ErasureRecord>(), stored.ETag);
    }

    public Task<Page<ErasureRecord>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken) =>
        store.ReadPageAsync<ErasureRecord>(new RecordRange(Collection, Partition, After: cursor, Limit: limit), cancellationToken);

    public static RecordBatch Write(ErasureRecord record, string? etag)
    {
        var json = WorkflowJson.Serialize(record);
        return RecordBatch.Of(Collection, Partition,
            etag is null ? new RecordWrite.Insert(record.ClientId, json) : new RecordWrite.Replace(record.ClientId, json, etag));
    }

    /// <summary>Notes how an erasure ended, once; a newer one of the same client is left alone.</summary>
    public async Task EndAsync(EraseClient run, ErasureState state, Instant at, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (record, etag) = await FindAsync(run.ClientId, cancellationToken);
            if (record is null || record.Number != run.Number || record.State != ErasureState.Running) return;
            var ended = record with { State = state, EndedAt = at, Counts = run.Counts };
            if ((await store.WriteAsync(Write(ended, etag), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Shows it in the list. It belongs to no client there: what is listed of a client is what an erasure looks for.</summary>
    public Task ShowAsync(EraseClient run, InstanceState state, Instant at, CancellationToken cancellationToken) => board.PublishAsync(
        new InstanceView
        {
            Id = ErasureCatalog.Instance(run.ClientId),
            Process = ErasureCatalog.Process,
            State = state,
            Subject = $"Erasure of client {run.ClientId}",
            NextStep = state.HasEnded() ? null : "erase",
            UpdatedAt = at,
            Revision = (run.Number * RevisionsEach) + (state.HasEnded() ? 1 : 0),
        },
        [],
        cancellationToken);
}
