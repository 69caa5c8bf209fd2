using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

public sealed record SettleApproval(string IssueId, string ApprovalId, Instant At);

/// <summary>Hands what was decided to the issue, once, and closes the tasks that asked for it.</summary>
public sealed class SettleApprovalActivity(ApprovalBook book, IssueInbox inbox, TaskBoard tasks) : Activity<SettleApproval, ApprovalState>
{
    public override async Task<ApprovalState> RunAsync(SettleApproval input, CancellationToken cancellationToken)
    {
        var (answer, _) = await book.DecideAsync(input.IssueId, input.ApprovalId, new ApprovalAnswer(ApprovalState.Unanswered, EscalationNames.Process, null), cancellationToken);
        foreach (var ask in new[] { ApprovalAsk.First, ApprovalAsk.Delegate })
            await tasks.DoneAsync(ApprovalTasks.IdOf(input.IssueId, input.ApprovalId, ask), answer.By, input.At, cancellationToken);
        await inbox.AppendAsync(
            input.IssueId, "approval", input.ApprovalId,
            sequence => new IssueArrival
            {
                Sequence = sequence,
                ReceivedAt = input.At,
                ActionId = input.ApprovalId,
                By = answer.By,
                Approval = new ApprovalSettled(input.ApprovalId, answer.State, answer.By, answer.Note),
            },
            sequence => [new Nudge.Raise(IssueKeys.Instance(input.IssueId), EscalationNames.NewsEvent, sequence)],
            cancellationToken);
        return answer.State;
    }
}
