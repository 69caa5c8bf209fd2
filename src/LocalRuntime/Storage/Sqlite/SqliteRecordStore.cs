using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Records in the runtime's own data file, written by its one writer.</summary>
public sealed class SqliteRecordStore : IRecordStore
{
    private readonly Func<RuntimeCore> core;

    internal SqliteRecordStore(Func<RuntimeCore> core) => this.core = core;

    public Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(key);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(core().Reads.Read(sql => RecordTable.Get(sql, key)));
    }

    public Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(range);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(core().Reads.Read(sql => RecordTable.Query(sql, range)));
    }

    /// <exception cref="StorageUnavailableException">Nothing was written; it may be tried again.</exception>
    public Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default)
    {
        RecordBounds.Check(batch);
        cancellationToken.ThrowIfCancellationRequested();
        return core().Writer.ExecuteAsync(session => RecordTable.Write(session, batch));
    }
}
