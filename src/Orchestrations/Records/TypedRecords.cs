using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Records;

internal static class TypedRecords
{
    /// <summary>Rows one read gives, at most.</summary>
    public const int LongestPage = 1000;

    public static T Value<T>(this StoredRecord record) =>
        WorkflowJson.Deserialize<T>(record.Json)
        ?? throw new InvalidOperationException($"Record {record.Key} holds null where a {typeof(T).Name} belongs.");

    public static async Task<T?> ReadAsync<T>(this IRecordStore store, RecordKey key, CancellationToken cancellationToken)
        where T : class =>
        (await store.GetAsync(key, cancellationToken))?.Value<T>();

    /// <summary>Writes a row unless what stands there is as new or newer.</summary>
    /// <returns>Whether it was written, and what stood there before; null when nothing did.</returns>
    public static async Task<(bool Written, T? Before)> WriteNewerAsync<T>(this IRecordStore store, RecordKey key, T value, Func<T, int> revisionOf, CancellationToken cancellationToken)
        where T : class
    {
        var json = WorkflowJson.Serialize(value);
        while (true)
        {
            var stored = await store.GetAsync(key, cancellationToken);
            var before = stored?.Value<T>();
            if (before is not null && revisionOf(before) >= revisionOf(value)) return (false, before);
            RecordWrite write = stored is null ? new RecordWrite.Insert(key.Row, json) : new RecordWrite.Replace(key.Row, json, stored.ETag);
            if ((await store.WriteAsync(RecordBatch.Of(key.Collection, key.Partition, write), cancellationToken)).Committed) return (true, before);
        }
    }

    /// <summary>The rows of a range that match, up to its limit. A page may be short, or empty, and still have a next one when the filter left
    /// much out.</summary>
    /// <param name="mostExamined">Rows one call looks at, about.</param>
    public static async Task<Page<T>> FindPageAsync<T>(
        this IRecordStore store, RecordRange range, Func<StoredRecord, T> read, Func<T, bool> matches, int mostExamined, CancellationToken cancellationToken)
    {
        var (found, limit) = (new List<T>(), range.Limit);
        for (var examined = 0; examined < mostExamined;)
        {
            var page = await store.QueryAsync(range, cancellationToken);
            foreach (var item in page.Items)
            {
                var value = read(item);
                if (matches(value)) found.Add(value);
                range = range with { After = item.Key.Row };
                var isLast = page.Next is null && ReferenceEquals(item, page.Items[^1]);
                if (found.Count == limit) return new Page<T>(found, isLast ? null : item.Key.Row);
            }

            if (page.Next is null) return new Page<T>(found, null);
            examined += page.Items.Count;
            range = range with { Limit = Math.Min(range.Limit * 2, LongestPage) };
        }

        return new Page<T>(found, range.After);
    }

    public static async Task<Page<T>> ReadPageAsync<T>(this IRecordStore store, RecordRange range, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(range, cancellationToken);
        return new Page<T>([.. page.Items.Select(item => item.Value<T>())], page.Next);
    }

    /// <summary>Every row of a range, a page at a time, in memory.</summary>
    public static async Task<List<T>> ReadAllAsync<T>(this IRecordStore store, RecordRange range, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        do
        {
            var page = await store.ReadPageAsync<T>(range, cancellationToken);
            all.AddRange(page.Items);
            range = range with { After = page.Next };
        }
        while (range.After is not null);
        return all;
    }
}
