using Kyndof.Workflows.Functions.Tables;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>Gathers writes of neighbouring rows into as few batches as the service takes.</summary>
internal sealed class BatchWriter(TableRecordStore records, string collection)
{
    private const int MaxWrites = 100;

    private readonly List<RecordWrite> writes = [];
    private string? partition;
    private int bytes;

    /// <param name="size">Bytes of the value as it is sent.</param>
    public async Task AddAsync(string ofPartition, RecordWrite write, int size)
    {
        if (writes.Count == MaxWrites || ofPartition != partition || bytes + size > TableTransaction.MaxBytes) await FlushAsync();
        partition = ofPartition;
        writes.Add(write);
        bytes += size;
    }

    public async Task FlushAsync()
    {
        if (writes.Count == 0) return;
        var outcome = await records.WriteAsync(new RecordBatch(collection, partition!, [.. writes]));
        if (!outcome.Committed) throw new BackupException($"Row '{outcome.ConflictRow}' of '{collection}' changed meanwhile: is the app still running?");
        writes.Clear();
        bytes = 0;
    }
}
