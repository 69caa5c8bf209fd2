using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Tasks;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>A function that says its task is done has answered (XFN-1); an owner who does has taken the issue up (ESC-5).</summary>
public sealed class IssueTasks(IIssueDesk desk) : ITaskObserver
{
    private const string NoWords = "Done.";

    public async Task<TaskRefusal?> TaskDoneAsync(WorkTask task, Actor actor, string? note, CancellationToken cancellationToken = default)
    {
        if (IssueKeys.IssueIdOf(task.InstanceId) is not { } issueId) return null;
        IssueAction? action = task.Kind switch
        {
            TaskKind.Request when IssueKeys.RequestOf(task.TaskId) is { } request => new IssueAction.AnswerRequest("", request.RequestId, note ?? NoWords),
            TaskKind.Issue => new IssueAction.Acknowledge(""),
            _ => null,
        };
        if (action is null) return null;
        return await desk.ActAsync(issueId, action, actor, cancellationToken) is IssueResult.Denied denied ? new TaskRefusal(denied.Code, denied.Reason, Denied: true) : null;
    }
}
