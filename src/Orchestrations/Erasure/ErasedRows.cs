using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Takes words out of a process's own rows. Repeatable.</summary>
public sealed class ErasedRows(IRecordStore store, RowRemoval rows)
{
    /// <summary>Stands where a name stood.</summary>
    public const string Erased = "erased";

    /// <summary>Removes what came in; that nothing more does stays.</summary>
    public async Task EmptyInboxAsync(string collection, string id, CancellationToken cancellationToken)
    {
        await rows.RangeAsync(collection, id, cancellationToken, InboxRows.Entry(0), InboxRows.EntriesEnd);
        await rows.RangeAsync(collection, id, cancellationToken, "id~", RowKeys.EndOf("id~"));
    }

    /// <summary>Changes a row, if there is one.</summary>
    public async Task ChangeAsync<T>(RecordKey key, Func<T, T> change, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.GetAsync(key, cancellationToken) is { } stored)
        {
            var write = new RecordWrite.Replace(key.Row, WorkflowJson.Serialize(change(stored.Value<T>())), stored.ETag);
            if ((await store.WriteAsync(RecordBatch.Of(key.Collection, key.Partition, write), cancellationToken)).Committed) return;
        }
    }
}
