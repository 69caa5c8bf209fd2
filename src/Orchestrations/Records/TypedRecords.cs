using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Orchestrations.Records;

internal static class TypedRecords
{
    public static T Value<T>(this StoredRecord record) =>
        WorkflowJson.Deserialize<T>(record.Json)
        ?? throw new InvalidOperationException($"Record {record.Key} holds null where a {typeof(T).Name} belongs.");

    public static async Task<T?> ReadAsync<T>(this IRecordStore store, RecordKey key, CancellationToken cancellationToken)
        where T : class =>
        (await store.GetAsync(key, cancellationToken))?.Value<T>();

    public static async Task<Page<T>> ReadPageAsync<T>(this IRecordStore store, RecordRange range, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(range, cancellationToken);
        return new Page<T>([.. page.Items.Select(item => item.Value<T>())], page.Next);
    }
}
