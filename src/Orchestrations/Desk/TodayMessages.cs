using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Messages that are held, that nobody knows the outcome of, and that failed or came back; one row with the task that asks to put that right.</summary>
internal sealed class TodayMessages(IMessageDesk desk, TaskBoard tasks)
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
        var (unknown, moreUnknown) = await FirstAsync(MessageState.OutcomeUnknown, planned, cancellationToken);
        var broken = failed.Concat(bounced).Where(row => (row.ReportedAt ?? row.PlannedAt) >= since).Concat(unknown).ToList();
        var asked = await Lookup.AllAsync(broken.Select(TaskOf), tasks.GetAsync, cancellationToken);
        return new TodayPart(
        [
            .. held.Select(row => Entry(TodayGroup.Waiting, row, TodayTexts.Held(row.HeldBy), TodayDeed.Release)),
            .. broken.Where(row => asked.GetValueOrDefault(TaskOf(row))?.State != TaskState.Done).Select(row => Broken(row, asked.GetValueOrDefault(TaskOf(row)), at)),
        ], [.. moreHeld || moreUnknown ? new[] { TodayGroup.Waiting } : [], .. moreFailed || moreBounced ? new[] { TodayGroup.Failed } : []]);
    }

    /// <summary>Id of the task its process raises about a message that did not arrive.</summary>
    private static string TaskOf(LedgerRow row) => new MessageFallback(Channel: null, row.Deliveries).OwnerTaskId(row.InstanceId, row.Key);

    private static TodayEntry Broken(LedgerRow row, WorkTask? task, Instant at)
    {
        var group = task?.Due < at ? TodayGroup.Late : row.State == MessageState.OutcomeUnknown ? TodayGroup.Waiting : TodayGroup.Failed;
        var entry = Entry(group, row, TodayTexts.NotArrived(row.State), TodayDeed.Resend);
        return task is null ? entry : entry with { Item = entry.Item with { Owner = task.Owner, Due = task.Due, Next = task.Detail ?? task.Subject }, Covers = task.TaskId };
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

    private static TodayEntry Entry(TodayGroup group, LedgerRow row, LocalizedText because, TodayDeed deed) => new(group, new TodayItem
    {
        Id = row.Key,
        What = TodayWhat.Message,
        Harm = group switch
        {
            TodayGroup.Late => TodayHarm.Late,
            TodayGroup.Failed => TodayHarm.Failed,
            _ => TodayHarm.Waiting,
        },
        Because = because,
        InstanceId = row.InstanceId,
        ClientId = row.ClientId,
        Subject = TodayTexts.Subject(row),
        RuleId = row.RuleId,
        Next = row.Because,
        Action = new TodayAction(deed, MessageKey: row.Key),
    });
}
