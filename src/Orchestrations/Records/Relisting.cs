using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Rows that stand in several lists: one by id, and a copy at its place in each list, moved together.</summary>
internal static class Relisting
{
    /// <summary>Puts a row where it belongs now, unless what stands there is as new or newer.</summary>
    public static async Task RelistAsync<T>(
        this IRecordStore store, RecordKey key, T value, Func<T, int> revisionOf, Func<T, IReadOnlyCollection<string>> placesOf, CancellationToken cancellationToken)
        where T : class
    {
        var json = WorkflowJson.Serialize(value);
        var places = placesOf(value);
        while (true)
        {
            var stored = await store.GetAsync(key, cancellationToken);
            var before = stored?.Value<T>();
            if (before is not null && revisionOf(before) >= revisionOf(value)) return;
            var left = before is null ? [] : placesOf(before).Except(places, StringComparer.Ordinal);
            RecordWrite[] writes =
            [
                stored is null ? new RecordWrite.Insert(key.Row, json) : new RecordWrite.Replace(key.Row, json, stored.ETag),
                .. left.Select(static old => new RecordWrite.Delete(old)),
                .. places.Select(place => new RecordWrite.Upsert(place, json)),
            ];
            if ((await store.WriteAsync(new RecordBatch(key.Collection, key.Partition, writes), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Takes a row off every list. Repeatable.</summary>
    public static async Task UnlistAsync<T>(this IRecordStore store, RecordKey key, Func<T, IReadOnlyCollection<string>> placesOf, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.GetAsync(key, cancellationToken) is { } stored)
        {
            RecordWrite[] writes = [new RecordWrite.Delete(key.Row, stored.ETag), .. placesOf(stored.Value<T>()).Select(static row => new RecordWrite.Delete(row))];
            if ((await store.WriteAsync(new RecordBatch(key.Collection, key.Partition, writes), cancellationToken)).Committed) return;
        }
    }
}
