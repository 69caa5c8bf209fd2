using Azure.Data.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Records in Azure Tables: a table per collection, batches as transactions, queries as ranges of one partition (docs/decisions/0014).</summary>
public sealed class TableRecordStore(TableServiceClient service, TableStoreOptions options) : IRecordStore
{
    private readonly TableSet tables = new(service, options);

    /// <exception cref="TableUnavailableException">The service does not answer; it may be tried again.</exception>
    public async Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(key);
        return await TableErrors.MappedAsync(async () =>
        {
            var table = await tables.GetAsync(key.Collection, cancellationToken);
            var found = await table.GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row, cancellationToken: cancellationToken);
            return found.HasValue ? RecordEntity.Read(key.Collection, found.Value!) : null;
        }, cancellationToken);
    }

    /// <exception cref="TableUnavailableException">The service does not answer; it may be tried again.</exception>
    public async Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(range);
        return await TableErrors.MappedAsync(async () =>
        {
            var table = await tables.GetAsync(range.Collection, cancellationToken);
            var items = new List<StoredRecord>();
            var entities = table.QueryAsync<TableEntity>(TableFilters.Of(range), Math.Min(range.Limit + 1, TableFilters.MaxPage), cancellationToken: cancellationToken);
            await foreach (var entity in entities)
            {
                if (items.Count == range.Limit) return new RecordPage(items, items[^1].Key.Row);
                items.Add(RecordEntity.Read(range.Collection, entity));
            }

            return new RecordPage(items, null);
        }, cancellationToken);
    }

    /// <exception cref="Orchestrations.Durable.PayloadTooLargeException">A value, or the batch, is larger than a table takes; nothing was sent.</exception>
    /// <exception cref="TableUnavailableException">The service does not answer; whether it wrote is not known, and it may be tried again.</exception>
    public async Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(batch);
        var transaction = new TableTransaction(batch);
        return await TableErrors.MappedAsync(
            async () => await transaction.RunAsync(await tables.GetAsync(batch.Collection, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <summary>Whether the service answers, by one read that finds nothing.</summary>
    /// <exception cref="TableUnavailableException">It does not.</exception>
    public Task CheckAsync(CancellationToken cancellationToken = default) => GetAsync(new RecordKey("orders", "-", "-"), cancellationToken);
}
