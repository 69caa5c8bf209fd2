using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Messages that are held, and those that failed or came back.</summary>
internal sealed class TodayMessages(IMessageDesk desk)
{
    /// <summary>The longest page the ledger gives.</summary>
    private const int PageSize = 200;

    public async Task<TodayPart> ReadAsync(Instant at, ServicePolicy policy, DeskPolicy numbers, CancellationToken cancellationToken)
    {
        var since = at - Duration.FromDays(numbers.FailedDays);

        // The ledger lists by when a message was planned; one may fail as much later as it was tried.
        var planned = since - policy.Sending.GiveUpAfter;
        var (held, moreHeld) = await FirstAsync(MessageState.Held, Instant.MinValue, cancellationToken);
        var (failed, moreFailed) = await FirstAsync(MessageState.Failed, planned, cancellationToken);
        var (bounced, moreBounced) = await FirstAsync(MessageState.Bounced, planned, cancellationToken);
        return new TodayPart(
        [
            .. held.Select(row => Entry(TodayGroup.Waiting, TodayHarm.Waiting, row, TodayTexts.Held(row.HeldBy), TodayDeed.Release)),
            .. failed.Concat(bounced).Where(row => (row.ReportedAt ?? row.PlannedAt) >= since)
                .Select(row => Entry(TodayGroup.Failed, TodayHarm.Failed, row, TodayTexts.NotArrived(row.State), TodayDeed.Resend)),
        ], [.. moreHeld ? new[] { TodayGroup.Waiting } : [], .. moreFailed || moreBounced ? new[] { TodayGroup.Failed } : []]);
    }

    private async Task<(List<LedgerRow> Rows, bool More)> FirstAsync(MessageState state, Instant plannedSince, CancellationToken cancellationToken)
    {
        var rows = new List<LedgerRow>();
        string? cursor = null;
        do
        {
            var page = await desk.ListAsync(new MessageFilter(State: state, Cursor: cursor, Limit: PageSize), cancellationToken);
            rows.AddRange(page.Items.Where(row => row.State == state && row.PlannedAt >= plannedSince));
            if (page.Items.Any(row => row.PlannedAt < plannedSince)) return (rows, false);
            cursor = page.Next;
        }
        while (cursor is not null && rows.Count < TodayBoard.MostCounted);
        return (rows, cursor is not null);
    }

    private static TodayEntry Entry(TodayGroup group, TodayHarm harm, LedgerRow row, LocalizedText because, TodayDeed deed) => new(group, new TodayItem
    {
        Id = row.Key,
        What = TodayWhat.Message,
        Harm = harm,
        Because = because,
        InstanceId = row.InstanceId,
        ClientId = row.ClientId,
        Subject = TodayTexts.Subject(row),
        RuleId = row.RuleId,
        Next = row.Because,
        Action = new TodayAction(deed, MessageKey: row.Key),
    });
}
