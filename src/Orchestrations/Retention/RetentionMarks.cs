using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention;

/// <summary>How far each stage has been completed, so that a run looks only at what has come past its time since. What ended keeps its
/// end, so nothing appears behind a mark.</summary>
public sealed class RetentionMarks(IRecordStore store)
{
    private const string Collection = "retention";
    private const string Partition = "all";

    public async Task<Instant?> FindAsync(RetainedData data, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Mark>(new RecordKey(Collection, Partition, data.ToString()), cancellationToken))?.UpTo;

    public Task SetAsync(RetentionStage stage, CancellationToken cancellationToken) => store.WriteAsync(
        RecordBatch.Of(Collection, Partition, new RecordWrite.Upsert(stage.Data.ToString(), WorkflowJson.Serialize(new Mark(stage.Before)))), cancellationToken);

    private sealed record Mark(Instant UpTo);
}
