using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Transitions.Ownership;

/// <summary>Open tasks about a client. What somebody was asked to approve, and the steps of transitions themselves, stay with whoever was asked.</summary>
public sealed class OwnedTasks(TaskBoard tasks) : IOwnedWork
{
    private const int PageSize = 100;

    public string Kind => "task";

    public async Task<Page<OwnedItem>> ListAsync(string clientId, string owner, string? cursor, CancellationToken cancellationToken = default)
    {
        var page = await tasks.ListAsync(new TaskFilter(owner, TaskState.Open, Cursor: cursor, Limit: PageSize), cancellationToken);
        return new Page<OwnedItem>(
            [.. page.Items.Where(task => task.ClientId == clientId && task.Kind is not (TaskKind.Approval or TaskKind.Transition)).Select(task => new OwnedItem(Kind, task.TaskId, $"Task {task.TaskId}"))],
            page.Next);
    }

    public async Task<bool> MoveAsync(OwnedItem item, OwnershipMove move, CancellationToken cancellationToken = default) =>
        await tasks.ReassignAsync(item.Id, move.To, $"transition:{move.TransitionId}", cancellationToken) is TaskOutcome.Changed or TaskOutcome.Unchanged;
}
