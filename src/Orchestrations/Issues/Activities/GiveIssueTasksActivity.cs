using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes.Activities;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

public sealed record GiveIssueTasks
{
    public required string InstanceId { get; init; }

    public required string ClientId { get; init; }

    public required Instant At { get; init; }

    public required IReadOnlyList<IssueTask> Tasks { get; init; }

    /// <summary>Ids of tasks that are moot.</summary>
    public required IReadOnlyList<string> Settled { get; init; }
}

/// <summary>What <see cref="GiveTasksActivity"/> does, under the name and in the shape that stand in the histories of issues.</summary>
public sealed class GiveIssueTasksActivity(TaskBoard board) : Activity<GiveIssueTasks, Nothing>
{
    private readonly GiveTasksActivity give = new(board);

    public override Task<Nothing> RunAsync(GiveIssueTasks input, CancellationToken cancellationToken) => give.RunAsync(
        new GiveTasks
        {
            InstanceId = input.InstanceId,
            ClientId = input.ClientId,
            At = input.At,
            Tasks = [.. input.Tasks.Select(static task => new ProcessTask(task.TaskId, task.Kind, task.RuleId, task.Owner, task.Subject, task.Detail, task.Due))],
            Settled = input.Settled,
        }, cancellationToken);
}
