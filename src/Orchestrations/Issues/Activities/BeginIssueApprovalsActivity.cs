using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

public sealed record BeginIssueApprovals
{
    /// <summary>Processes to begin.</summary>
    public required IReadOnlyList<ApprovalRun> Runs { get; init; }

    public required string IssueId { get; init; }

    /// <summary>Approvals nobody needs to decide on any more.</summary>
    public required IReadOnlyList<string> Moot { get; init; }

    public static BeginIssueApprovals Of(IssueProcess issue)
    {
        return new BeginIssueApprovals
        {
            IssueId = issue.Issue.IssueId,
            Moot = [.. issue.State.MootApprovals],
            Runs = [.. issue.State.Approvals.Where(approval => issue.State.NewApprovals.Contains(approval.ApprovalId)).Select(RunOf)],
        };

        ApprovalRun RunOf(IssueApproval approval) => new()
        {
            Issue = issue.Issue,
            Tier = issue.State.Tier,
            ApprovalId = approval.ApprovalId,
            AmountUsd = approval.AmountUsd,
            AskedBy = approval.AskedBy,
            Role = approval.Role,
            Delegate = approval.Delegate,
            AskedAt = approval.AskedAt,
            RemindAt = approval.RemindAt,
            Due = approval.Due,
            DelegateDue = approval.DelegateDue,
            Sending = issue.Sending,
        };
    }
}

/// <summary>Starts an approval's process, once by its id, and ends those that are moot.</summary>
public sealed class BeginIssueApprovalsActivity(IIntake intake, ApprovalBook book) : Activity<BeginIssueApprovals, Nothing>
{
    public override async Task<Nothing> RunAsync(BeginIssueApprovals input, CancellationToken cancellationToken)
    {
        await intake.NudgeAsync(
            [.. input.Runs.Select(run => new Nudge.Start(IssueKeys.Approval(input.IssueId, run.ApprovalId), EscalationNames.ApprovalOrchestration, run))], cancellationToken);
        foreach (var approvalId in input.Moot) await book.DecideAsync(input.IssueId, approvalId, new ApprovalAnswer(ApprovalState.Moot, EscalationNames.Process, null), cancellationToken);
        return Nothing.Value;
    }
}
