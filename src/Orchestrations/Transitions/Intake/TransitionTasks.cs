using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>A step's task is done by doing the step: signed, shadowed, introduced (TRN-1 to TRN-3).</summary>
public sealed class TransitionTasks(TransitionReader reader) : ITaskObserver
{
    public async Task<TaskRefusal?> TaskDoneAsync(WorkTask task, Actor actor, string? note, CancellationToken cancellationToken = default)
    {
        if (task.Kind != TaskKind.Transition || TransitionKeys.TransitionIdOf(task.InstanceId) is not { } transitionId) return null;
        return await reader.PublishedAsync(transitionId, cancellationToken) is { } published && IsOpen(published, task.TaskId)
            ? new TaskRefusal("step-open", $"The step is still open: do it at /api/transitions/{transitionId}, and its task closes.", Denied: false)
            : null;
    }

    private static bool IsOpen(TransitionPublication published, string taskId) =>
        published.State.Introduction is null && published.State.Steps.Exists(step => step.TaskId == taskId && step.EndedAt is null);
}
