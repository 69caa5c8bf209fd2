using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Telemetry;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Activities;

public sealed record RaiseOrderTasks
{
    public required string InstanceId { get; init; }

    public required string ClientId { get; init; }

    public required Instant At { get; init; }

    public required IReadOnlyList<TaskNotice> Tasks { get; init; }
}

/// <summary>Records what people have been asked to do, each task once under its id, with today's owner (ORD-11, CHN-2, CHN-3).</summary>
public sealed class RaiseOrderTasksActivity(TaskBoard board, OrderOwners owners, ClientDirectory clients, IPolicyProvider policies)
    : Activity<RaiseOrderTasks, Nothing>
{
    public override async Task<Nothing> RunAsync(RaiseOrderTasks input, CancellationToken cancellationToken)
    {
        var client = await clients.GetAsync(input.ClientId, cancellationToken);
        var owner = await owners.OwnerAsync(client, input.At, cancellationToken);
        foreach (var task in input.Tasks)
        {
            var isNew = await board.RaiseAsync(new WorkTask
            {
                TaskId = task.TaskId,
                Kind = task.Kind,
                InstanceId = input.InstanceId,
                ClientId = input.ClientId,
                Owner = task.ForTeam ? policies.Current.Team.Id : owner.Id,
                Subject = task.Subject,
                Detail = task.Detail,
                CreatedAt = input.At,
                Due = task.Due,
                RuleId = task.RuleId,
            }, cancellationToken);
            if (isNew) WorkflowTelemetry.TasksEscalated.Add(1, new KeyValuePair<string, object?>("rule", task.RuleId));
        }

        return Nothing.Value;
    }
}
