using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Telemetry;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Processes.Activities;

public sealed record GiveTasks
{
    public required string InstanceId { get; init; }

    public string? ClientId { get; init; }

    public required Instant At { get; init; }

    public required IReadOnlyList<ProcessTask> Tasks { get; init; }

    /// <summary>Ids of tasks that are moot.</summary>
    public required IReadOnlyList<string> Settled { get; init; }
}

/// <summary>Records what people have been asked to do, each task once under its id, and closes what is moot.</summary>
public sealed class GiveTasksActivity(TaskBoard board) : Activity<GiveTasks, Nothing>
{
    public override async Task<Nothing> RunAsync(GiveTasks input, CancellationToken cancellationToken)
    {
        foreach (var task in input.Tasks)
        {
            var isNew = await board.RaiseAsync(new WorkTask
            {
                TaskId = task.TaskId,
                Kind = task.Kind,
                InstanceId = input.InstanceId,
                ClientId = input.ClientId,
                Owner = task.Owner,
                Subject = task.Subject,
                Detail = task.Detail,
                CreatedAt = input.At,
                Due = task.Due,
                RuleId = task.RuleId,
            }, cancellationToken);
            if (isNew) WorkflowTelemetry.TasksEscalated.Add(1, new KeyValuePair<string, object?>("rule", task.RuleId));
        }

        foreach (var taskId in input.Settled) await board.DoneAsync(taskId, By(input.InstanceId), input.At, cancellationToken);
        return Nothing.Value;
    }

    /// <summary>The process that closes it: what its instance id begins with.</summary>
    private static string By(string instanceId) => instanceId.Split('~')[0];
}
