using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Reports;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <param name="Changed">The row says what the report said.</param>
/// <param name="Fallback">How the client hears of it instead; null when it arrived or nothing changed.</param>
public sealed record AppliedReport(bool Changed, string? Reason = null, MessageFallback? Fallback = null);

/// <summary>Closes a ledger row by a report. A second run finds its own work done and answers the same.</summary>
public sealed class ApplyDeliveryReportActivity(LedgerStore store, FallbackChooser fallback) : Activity<HandleDeliveryReport, AppliedReport>
{
    public override async Task<AppliedReport> RunAsync(HandleDeliveryReport input, CancellationToken cancellationToken)
    {
        var change = await store.ChangeAsync(
            input.InstanceId, input.Key, row => ReportedRow.Apply(row, input.Report), cancellationToken: cancellationToken);
        if (ReportedRow.IsTooEarly(change.Row, input.Report))
            throw new InvalidOperationException($"Message '{input.Key}' is {change.Row.State}; its report waits until it is accepted.");
        if (!change.Changed && !ReportedRow.Shows(change.Row, input.Report)) return new AppliedReport(Changed: false);
        return new AppliedReport(Changed: true, change.Row.Reason, await fallback.OfAsync(change.Row, cancellationToken));
    }
}
