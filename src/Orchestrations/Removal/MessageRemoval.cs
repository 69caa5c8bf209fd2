using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what messages said, to whom, or all of them out of the ledger. Repeatable.</summary>
public sealed class MessageRemoval(IRecordStore store, LedgerStore ledger, EngineRemoval engine, RowRemoval rows)
{
    /// <summary>Stands where the reason of something stood: reasons may tell what a client had made.</summary>
    internal static readonly LocalizedText Erased = new("Erased.", "삭제되었습니다.");

    private const int PageSize = 100;

    /// <summary>The ledger rows of an instance.</summary>
    public async Task<IReadOnlyList<LedgerRow>> OfAsync(string instanceId, CancellationToken cancellationToken) =>
        await store.ReadAllAsync<LedgerRow>(new RecordRange(LedgerIndex.Rows, instanceId, Limit: PageSize), cancellationToken);

    /// <summary>Ends the handling of what a provider reported of a message.</summary>
    public async Task EndReportsAsync(LedgerRow row, string reason, CancellationToken cancellationToken)
    {
        if (ReportBook.PartitionOf(row.ProviderId) is not { } partition) return;
        foreach (var report in (await store.QueryAsync(ReportBook.ReportsOf(partition), cancellationToken)).Items)
            await engine.EndAndPurgeAsync(MessageKeys.ReportInstanceId(row.Key, report.Key.Row), reason, cancellationToken);
    }

    /// <summary>Forgets what a message said; the ledger still finds it and knows its fate.</summary>
    public async Task ForgetContentAsync(string key, CancellationToken cancellationToken)
    {
        if (await ledger.PlanOfAsync(key, cancellationToken) is not { } plan) return;
        var empty = plan with { Content = null, Row = Anonymous(plan.Row), Request = plan.Request with { Data = [], Because = Erased } };
        await store.WriteAsync(RecordBatch.Of(LedgerIndex.Plans, key, new RecordWrite.Upsert("plan", WorkflowJson.Serialize(empty))), cancellationToken);
    }

    /// <summary>Forgets what a message said and to whom it went; kind, times and outcome stay, so that figures do. One not sent never will be.</summary>
    public async Task AnonymizeAsync(LedgerRow row, string reason, CancellationToken cancellationToken)
    {
        await engine.EndDeliveriesAsync(row, reason, cancellationToken);
        await RemoveReportsAsync(row, reason, cancellationToken);
        await ledger.ChangeAsync(row.InstanceId, row.Key, found => Anonymous(found) is var after && after == found ? null : after, cancellationToken: cancellationToken);
        await ForgetContentAsync(row.Key, cancellationToken);
    }

    /// <summary>Removes a message wholly: its deliveries, its text, its row, and last the pointers that lead to it.</summary>
    public async Task DeleteAsync(LedgerRow row, string reason, CancellationToken cancellationToken)
    {
        await engine.EndDeliveriesAsync(row, reason, cancellationToken);
        await RemoveReportsAsync(row, reason, cancellationToken);
        await rows.RowAsync(LedgerIndex.Plans, row.Key, "plan", cancellationToken);
        await rows.RowAsync(LedgerIndex.Pointers, LedgerIndex.StatePartition(row.State), LedgerIndex.PointerRow(row), cancellationToken);
        await rows.RowAsync(LedgerIndex.Pointers, LedgerIndex.ClientPartition(row.ClientId), LedgerIndex.PointerRow(row), cancellationToken);
        await rows.RowAsync(LedgerIndex.Rows, row.InstanceId, row.Key, cancellationToken);
    }

    /// <summary>What a recipient's server said, and whose the provider's id is.</summary>
    private async Task RemoveReportsAsync(LedgerRow row, string reason, CancellationToken cancellationToken)
    {
        await EndReportsAsync(row, reason, cancellationToken);
        if (ReportBook.PartitionOf(row.ProviderId) is { } partition) await rows.RangeAsync(ReportBook.Collection, partition, cancellationToken);
    }

    private static LedgerRow Anonymous(LedgerRow row) => row with
    {
        To = "",
        Subject = "",
        Because = Erased,
        Reason = null,
        ProviderId = null,
        HeldBy = null,
        State = row.State is MessageState.Planned or MessageState.Held or MessageState.Sending or MessageState.OutcomeUnknown ? MessageState.Failed : row.State,
    };
}
