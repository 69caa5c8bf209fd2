using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Open tasks: past due, due soon, or waiting with time left.</summary>
internal sealed class TodayTasks(TaskBoard board)
{
    public async Task<TodayPart> ReadAsync(string? owner, Instant at, DeskPolicy desk, CancellationToken cancellationToken)
    {
        var page = await board.ListAsync(new TaskFilter(Owner: owner, State: TaskState.Open, Limit: TodayBoard.MostCounted), cancellationToken);
        var entries = page.Items.Select(task => Entry(GroupOf(task, at, desk), task)).ToList();

        // They come by due date, so what was not read belongs to the last group seen or to one after it.
        return new TodayPart(entries, page.Next is null ? [] : [.. new[] { TodayGroup.Late, TodayGroup.DueSoon, TodayGroup.Waiting }.Where(group => group >= entries[^1].Group)]);
    }

    private static TodayGroup GroupOf(WorkTask task, Instant at, DeskPolicy desk) =>
        task.Due < at ? TodayGroup.Late : task.Due <= at + desk.DueSoon ? TodayGroup.DueSoon : TodayGroup.Waiting;

    private static TodayEntry Entry(TodayGroup group, WorkTask task) => new(group, new TodayItem
    {
        Id = task.TaskId,
        What = TodayWhat.Task,
        Harm = group switch
        {
            TodayGroup.Late => TodayHarm.Late,
            TodayGroup.DueSoon => TodayHarm.DueSoon,
            _ => TodayHarm.Waiting,
        },
        Because = group switch
        {
            TodayGroup.Late => TodayTexts.TaskLate,
            TodayGroup.DueSoon => TodayTexts.TaskDueSoon,
            _ => TodayTexts.TaskWaiting,
        },
        InstanceId = task.InstanceId,
        ClientId = task.ClientId,
        Subject = task.Subject,
        Owner = task.Owner,
        Due = task.Due,
        RuleId = task.RuleId,
        Next = task.Detail,
        Action = new TodayAction(DeedFor(task), TaskId: task.TaskId),
    });

    /// <summary>A loop's tasks are done by acting on the loop: its messages are released, and a function commits before it is done.</summary>
    private static TodayDeed DeedFor(WorkTask task) => task.Kind switch
    {
        TaskKind.Approval => TodayDeed.Approve,
        TaskKind.Issue => TodayDeed.Acknowledge,
        TaskKind.Feedback when FeedbackKeys.RoleOf(task.TaskId) is not null => TodayDeed.Commit,
        TaskKind.Feedback when IsRelease(task.TaskId) => TodayDeed.Release,
        TaskKind.Feedback or TaskKind.Transition => TodayDeed.Open,
        _ => TodayDeed.Done,
    };

    private static bool IsRelease(string taskId) => taskId.Contains("~release", StringComparison.Ordinal);
}
