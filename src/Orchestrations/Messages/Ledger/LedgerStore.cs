using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Telemetry;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>The ledger's rows in records. Every write can be repeated and a crash between two batches leaves nothing to mend.</summary>
public sealed class LedgerStore(IRecordStore records)
{
    /// <summary>The row of a key; null when it was never planned.</summary>
    public async Task<LedgerRow?> FindAsync(string instanceId, string key, CancellationToken cancellationToken = default) =>
        Read(await records.GetAsync(LedgerIndex.RowKey(instanceId, key), cancellationToken));

    /// <summary>What a key was planned as; null when it never was.</summary>
    public async Task<PlannedMessage?> PlanOfAsync(string key, CancellationToken cancellationToken = default)
    {
        var stored = await records.GetAsync(LedgerIndex.PlanKey(key), cancellationToken);
        return stored is null ? null : WorkflowJson.Deserialize<PlannedMessage>(stored.Json);
    }

    /// <summary>Records a message unless its key is known; the first plan of a key stands, whatever a repeat brings.</summary>
    /// <exception cref="NonRetryableException">The key belongs to another instance: a key always means the same message.</exception>
    public async Task<LedgerRow> PlanAsync(PlannedMessage plan, CancellationToken cancellationToken = default)
    {
        var first = await FirstPlanAsync(plan, cancellationToken);
        if (first.Row.InstanceId != plan.Row.InstanceId)
            throw new NonRetryableException($"Message '{plan.Row.Key}' belongs to instance '{first.Row.InstanceId}'; '{plan.Row.InstanceId}' may not plan it again.");
        await Task.WhenAll(
            records.WriteAsync(LedgerIndex.Point(LedgerIndex.ClientPartition(first.Row.ClientId), first.Row), cancellationToken),
            records.WriteAsync(LedgerIndex.Point(LedgerIndex.StatePartition(first.Row.State), first.Row), cancellationToken));
        var insert = new RecordWrite.Insert(first.Row.Key, WorkflowJson.Serialize(first.Row));
        var outcome = await records.WriteAsync(RecordBatch.Of(LedgerIndex.Rows, first.Row.InstanceId, insert), cancellationToken);
        return outcome.Committed ? first.Row : (await FindAsync(first.Row.InstanceId, first.Row.Key, cancellationToken))!;
    }

    /// <summary>Replaces the text of a message whose first rendering failed.</summary>
    public async Task SaveContentAsync(PlannedMessage plan, MessageContent content, CancellationToken cancellationToken = default) =>
        await records.WriteAsync(
            RecordBatch.Of(LedgerIndex.Plans, plan.Row.Key, new RecordWrite.Upsert("plan", WorkflowJson.Serialize(plan with { Content = content }))),
            cancellationToken);

    /// <summary>Moves a row on, once: <paramref name="change"/> sees the newest version and answers null to leave it.</summary>
    /// <param name="commit">Writes the row's batch; the record store itself unless something has to go along with it.</param>
    public async Task<LedgerChange> ChangeAsync(
        string instanceId,
        string key,
        Func<LedgerRow, LedgerRow?> change,
        Func<LedgerRow, RecordBatch, Task<WriteOutcome>>? commit = null,
        CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var stored = await records.GetAsync(LedgerIndex.RowKey(instanceId, key), cancellationToken);
            var row = Read(stored) ?? throw new InvalidOperationException($"Message '{key}' of '{instanceId}' is to change but was never planned.");
            if (change(row) is not { } next) return new LedgerChange(false, row);
            var (from, to) = (LedgerIndex.StatePartition(row.State), LedgerIndex.StatePartition(next.State));
            var left = from == to ? null : await records.GetAsync(new RecordKey(LedgerIndex.Pointers, from, LedgerIndex.PointerRow(row)), cancellationToken);
            if (from != to) await records.WriteAsync(LedgerIndex.Point(to, next), cancellationToken);
            var batch = RecordBatch.Of(LedgerIndex.Rows, instanceId, new RecordWrite.Replace(key, WorkflowJson.Serialize(next), stored!.ETag));
            var outcome = await (commit?.Invoke(next, batch) ?? records.WriteAsync(batch, cancellationToken));
            if (!outcome.Committed) continue;
            MessageCounts.Count(row, next);
            if (left is not null) await records.WriteAsync(LedgerIndex.Unpoint(from, row, left.ETag), cancellationToken);
            return new LedgerChange(true, next);
        }
    }

    private async Task<PlannedMessage> FirstPlanAsync(PlannedMessage plan, CancellationToken cancellationToken)
    {
        var insert = new RecordWrite.Insert("plan", WorkflowJson.Serialize(plan));
        var outcome = await records.WriteAsync(RecordBatch.Of(LedgerIndex.Plans, plan.Row.Key, insert), cancellationToken);
        return outcome.Committed ? plan : (await PlanOfAsync(plan.Row.Key, cancellationToken))!;
    }

    private static LedgerRow? Read(StoredRecord? stored) =>
        stored is null ? null : WorkflowJson.Deserialize<LedgerRow>(stored.Json);
}
