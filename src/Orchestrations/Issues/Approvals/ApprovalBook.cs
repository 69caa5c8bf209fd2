using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Issues.Approvals;

/// <summary>What was decided on each approval: the first decision stands, whoever comes second is told of it (RAB-3).</summary>
public sealed class ApprovalBook(IRecordStore store, IIntake intake)
{
    /// <summary>Records a decision and wakes the approval's process.</summary>
    /// <returns>The decision that stands, and whether it is the one just made.</returns>
    public async Task<(ApprovalAnswer Stands, bool IsNew)> DecideAsync(string issueId, string approvalId, ApprovalAnswer answer, CancellationToken cancellationToken)
    {
        var row = IssueRows.Approval(approvalId);
        var nudge = new Nudge.Raise(IssueKeys.Approval(issueId, approvalId), EscalationNames.AnsweredEvent);
        var outcome = await intake.AcceptAsync(
            RecordBatch.Of(IssueRows.Collection, issueId, new RecordWrite.Insert(row, WorkflowJson.Serialize(answer))), [nudge], cancellationToken);
        if (outcome.Committed) return (answer, true);
        await intake.NudgeAsync([nudge], cancellationToken);
        var stands = await FindAsync(issueId, approvalId, cancellationToken)
            ?? throw new InvalidOperationException($"Approval '{approvalId}' of issue '{issueId}' was refused as decided and cannot be read.");
        return (stands, false);
    }

    public Task<ApprovalAnswer?> FindAsync(string issueId, string approvalId, CancellationToken cancellationToken) =>
        store.ReadAsync<ApprovalAnswer>(IssueRows.KeyOf(issueId, IssueRows.Approval(approvalId)), cancellationToken);
}

/// <param name="State">Approved, declined, unanswered or moot.</param>
/// <param name="By">Who decided.</param>
/// <param name="ActionId">The deed that decided; null when time did.</param>
public sealed record ApprovalAnswer(ApprovalState State, string By, string? Note, string? ActionId = null);
