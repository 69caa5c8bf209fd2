using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Directory;

/// <summary>Create-or-replace over one collection in one partition, keyed by id.</summary>
internal sealed class DirectoryRecords<T>(IRecordStore store, string collection)
    where T : class
{
    private const string Partition = "all";

    public Task<T?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync<T>(new RecordKey(collection, Partition, id), cancellationToken);

    public Task<Page<T>> ListAsync(string? cursor, int limit, CancellationToken cancellationToken) =>
        store.ReadPageAsync<T>(new RecordRange(collection, Partition, After: cursor, Limit: limit), cancellationToken);

    public async Task<PutOutcome> PutAsync(string id, T value, CancellationToken cancellationToken) =>
        await PutIfAsync(id, value, static _ => true, cancellationToken) ?? throw new InvalidOperationException("A put without a condition was turned away.");

    /// <summary>Creates or replaces a record while what is stored (null: nothing) is as the caller wants it.</summary>
    /// <returns>Null: it is not, and nothing was written.</returns>
    public async Task<PutOutcome?> PutIfAsync(string id, T value, Func<T?, bool> when, CancellationToken cancellationToken)
    {
        var json = WorkflowJson.Serialize(value);
        while (true)
        {
            var stored = await store.GetAsync(new RecordKey(collection, Partition, id), cancellationToken);
            if (!when(stored?.Value<T>())) return null;
            if (stored is not null && IsSame(stored, json)) return PutOutcome.Unchanged;
            RecordWrite write = stored is null ? new RecordWrite.Insert(id, json) : new RecordWrite.Replace(id, json, stored.ETag);
            var outcome = await store.WriteAsync(RecordBatch.Of(collection, Partition, write), cancellationToken);
            if (outcome.Committed) return stored is null ? PutOutcome.Created : PutOutcome.Replaced;
        }
    }

    /// <summary>Changes a record that is there, if it still wants to be changed.</summary>
    /// <param name="change">Null: it stays as it is. May be asked again when somebody else wrote meanwhile.</param>
    /// <returns>As it stands now; null when there is none.</returns>
    public async Task<T?> ChangeAsync(string id, Func<T, T?> change, CancellationToken cancellationToken)
    {
        while (await store.GetAsync(new RecordKey(collection, Partition, id), cancellationToken) is { } stored)
        {
            var before = stored.Value<T>();
            if (change(before) is not { } after) return before;
            var write = new RecordWrite.Replace(id, WorkflowJson.Serialize(after), stored.ETag);
            if ((await store.WriteAsync(RecordBatch.Of(collection, Partition, write), cancellationToken)).Committed) return after;
        }

        return null;
    }

    // Through the type, so that a record written by an older release compares by meaning.
    private static bool IsSame(StoredRecord stored, string json) =>
        string.Equals(WorkflowJson.Serialize(stored.Value<T>()), json, StringComparison.Ordinal);
}
