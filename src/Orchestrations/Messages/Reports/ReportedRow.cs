using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>What a report makes of a ledger row; the table stands in docs/messages.md.</summary>
public static class ReportedRow
{
    /// <summary>The row after the report; null when the report changes nothing: older than what is known, or the message is no
    /// longer the provider's (held, given up, taken back).</summary>
    public static LedgerRow? Apply(LedgerRow row, DeliveryReport report)
    {
        if (DeliveryStatuses.StateOf(report.Status) is not { } next || !IsWithProvider(row) || IsOvertaken(row, report)) return null;
        var arrived = next == MessageState.Delivered;
        return row with
        {
            State = next,
            AcceptedAt = row.AcceptedAt ?? report.AttemptedAt,
            DeliveredAt = arrived ? report.AttemptedAt : null,
            ReportedAt = report.AttemptedAt,
            Reason = arrived ? null : Words(report),
        };
    }

    /// <summary>The row says what this very report said: its handling is to go on after a crash.</summary>
    public static bool Shows(LedgerRow row, DeliveryReport report) =>
        row.ReportedAt == report.AttemptedAt && row.State == DeliveryStatuses.StateOf(report.Status);

    /// <summary>The message is on its way to the provider, which has been faster than its row: look again later.</summary>
    public static bool IsTooEarly(LedgerRow row, DeliveryReport report) =>
        row.State is MessageState.Planned or MessageState.Sending && !IsBeforeResend(row, report);

    /// <summary>A row that failed without a report was refused, given up or taken back: no report brings it back.</summary>
    private static bool IsWithProvider(LedgerRow row) => row.State switch
    {
        MessageState.Accepted or MessageState.OutcomeUnknown or MessageState.Delivered or MessageState.Bounced => true,
        MessageState.Failed => row.ReportedAt is not null,
        _ => false,
    };

    /// <summary>The later attempt counts; of two at the same instant, the one that did not arrive.</summary>
    private static bool IsOvertaken(LedgerRow row, DeliveryReport report) => IsBeforeResend(row, report)
        || report.AttemptedAt < row.ReportedAt
        || (report.AttemptedAt == row.ReportedAt && !(DeliveryStatuses.IsBad(report.Status) && row.State == MessageState.Delivered));

    /// <summary>About an earlier hand-over: a person has sent it again since.</summary>
    private static bool IsBeforeResend(LedgerRow row, DeliveryReport report) =>
        row.Actions.LastOrDefault(static action => action.What == "resend") is { } resend && report.AttemptedAt < resend.At;

    private static string Words(DeliveryReport report) => string.IsNullOrWhiteSpace(report.Detail)
        ? DeliveryStatuses.Words(report.Status)
        : $"{DeliveryStatuses.Words(report.Status)}: {report.Detail}";
}
