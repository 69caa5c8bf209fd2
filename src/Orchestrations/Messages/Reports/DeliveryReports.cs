using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>The inbox of delivery reports.</summary>
public sealed class DeliveryReports(IIntake intake, ReportBook book) : IDeliveryReports
{
    public async Task<ReportOutcome> ReceiveAsync(DeliveryReport report, CancellationToken cancellationToken = default)
    {
        if (ReportBook.PartitionOf(report.ProviderId) is not { } partition) return ReportOutcome.NotOurs;
        var owner = await book.OwnerAsync(partition, cancellationToken);
        var insert = new RecordWrite.Insert(ReportBook.RowOf(report), WorkflowJson.Serialize(report));
        var outcome = await intake.AcceptAsync(
            RecordBatch.Of(ReportBook.Collection, partition, insert), owner is null ? [] : [ReportBook.Begin(owner, report)], cancellationToken);
        if (outcome.Committed && owner is not null) return ReportOutcome.Taken;

        // Accepted in between, or the call before died between record and nudge: begun once more, which is harmless.
        owner = await book.OwnerAsync(partition, cancellationToken);
        if (owner is not null) await intake.NudgeAsync([ReportBook.Begin(owner, report)], cancellationToken);
        return !outcome.Committed ? ReportOutcome.Repeated : owner is null ? ReportOutcome.Kept : ReportOutcome.Taken;
    }
}
