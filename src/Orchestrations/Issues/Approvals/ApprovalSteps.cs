using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Processes;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Approvals;

/// <summary>The steps of an approval: names, retries and timers live here.</summary>
internal static class ApprovalSteps
{
    /// <returns>True when somebody decided while the message had to wait.</returns>
    public static Task<bool> AskTheRoleAsync(this IOrchestrationContext context, ApprovalRun run) => context.AskAsync(run, ApprovalAsk.First, run.Role, run.Due, run.RemindAt);

    /// <inheritdoc cref="AskTheRoleAsync"/>
    public static Task<bool> RemindAsync(this IOrchestrationContext context, ApprovalRun run) => context.AskAsync(run, ApprovalAsk.Reminder, run.Role, run.Due, run.Due);

    /// <inheritdoc cref="AskTheRoleAsync"/>
    public static Task<bool> AskTheDelegateAsync(this IOrchestrationContext context, ApprovalRun run) =>
        context.AskAsync(run, ApprovalAsk.Delegate, run.Delegate, run.DelegateDue, run.DelegateDue);

    /// <summary>Waits for the word that somebody has decided; the decision itself is on record.</summary>
    public static async Task<bool> IsAnsweredAsync(this IOrchestrationContext context, Instant until) =>
        (await context.WaitForExternalEvent<object?>(EscalationNames.AnsweredEvent, until)).Arrived;

    /// <summary>Tells the issue what was decided; where nobody did, that is the decision.</summary>
    public static Task<ApprovalState> SettleAsync(this IOrchestrationContext context, ApprovalRun run) =>
        context.CallActivityAsync<ApprovalState>(EscalationNames.SettleApproval, new SettleApproval(run.Issue.IssueId, run.ApprovalId, context.CurrentUtc), IssueSteps.Records);

    /// <summary>A task and a message, tried until the next step is due. A message that cannot be sent has its own task; the wait goes on.</summary>
    private static async Task<bool> AskAsync(this IOrchestrationContext context, ApprovalRun run, ApprovalAsk ask, string role, Instant due, Instant tryUntil)
    {
        var request = await context.CallActivityAsync<MessageRequest>(EscalationNames.AskApprover, new AskApprover(run, ask, role, due, context.CurrentUtc), IssueSteps.Records);
        var result = await context.TrySendMessageAsync(request);
        for (var tries = 0; result.State == MessageState.Planned; tries++)
        {
            var again = result.TryAgainAt ?? context.CurrentUtc + ProcessSteps.DelayAfter(tries, run.Sending);
            if (again >= tryUntil) result = await context.FailMessageAsync(request, result.Reason);
            else if (await context.IsAnsweredAsync(again)) return true;
            else result = await context.TrySendMessageAsync(request);
        }

        if (result.Fallback is { } fallback) await context.FallBackAsync(request.InstanceId, request.Key, result.Reason, fallback);
        return false;
    }
}
