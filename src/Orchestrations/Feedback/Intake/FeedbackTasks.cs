using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>A function that says its task is done has done its part (FBK-5). What else a loop waits for is not done by closing a task.</summary>
public sealed class FeedbackTasks(IServiceProvider services) : ITaskObserver
{
    private const string NoWords = "Done.";

    public async Task<TaskRefusal?> TaskDoneAsync(WorkTask task, Actor actor, string? note, CancellationToken cancellationToken = default)
    {
        if (task.Kind != TaskKind.Feedback || FeedbackKeys.FeedbackIdOf(task.InstanceId) is not { } feedbackId) return null;
        if (FeedbackKeys.RoleOf(task.TaskId) is { } role)
        {
            // The desk reads messages, whose services know the observers of tasks.
            var done = new FeedbackAction.Complete("", role, note ?? NoWords);
            return await services.GetRequiredService<IFeedbackDesk>().ActAsync(feedbackId, done, actor, cancellationToken) switch
            {
                DeedResult.Denied denied => new TaskRefusal(denied.Code, denied.Reason, Denied: true),
                DeedResult.Refused refused when await IsOpenAsync(feedbackId, task.TaskId, cancellationToken) => new TaskRefusal(refused.Code, refused.Reason, Denied: false),
                _ => null,
            };
        }

        return await IsOpenAsync(feedbackId, task.TaskId, cancellationToken) && !task.TaskId.Contains("~consulted~", StringComparison.Ordinal)
            ? new TaskRefusal("act-on-the-loop", $"Feedback {feedbackId} still waits for it: {task.Subject.En}. Do that there, and this task closes by itself.", Denied: false)
            : null;
    }

    /// <summary>The loop still waits for it.</summary>
    private async Task<bool> IsOpenAsync(string feedbackId, string taskId, CancellationToken cancellationToken) =>
        await services.GetRequiredService<FeedbackReader>().PublishedAsync(feedbackId, cancellationToken) is { } published && published.State.OpenTasks.Contains(taskId);
}
