using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases what an ended issue was about and everything anybody wrote of it; ids, dates, tiers, amounts and outcome stay. Its line in the
/// figures names nobody. Repeatable.</summary>
public sealed class IssueErasure(EngineRemoval engine, ErasedRows erased, IssueReader reader)
{
    public async Task EraseAsync(string issueId, string reason, CancellationToken cancellationToken)
    {
        foreach (var approval in (await reader.PublishedAsync(issueId, cancellationToken))?.State.Approvals ?? [])
        {
            await engine.EndAndPurgeAsync(IssueKeys.Approval(issueId, approval.ApprovalId), reason, cancellationToken);
            var answer = IssueRows.KeyOf(issueId, IssueRows.Approval(approval.ApprovalId));
            await erased.ChangeAsync<ApprovalAnswer>(answer, static stored => stored with { Note = null }, cancellationToken);
        }

        await erased.EmptyInboxAsync(IssueRows.Collection, issueId, cancellationToken);
        await erased.ChangeAsync<StoredIssue>(IssueRows.KeyOf(issueId, IssueRows.Issue), static stored => stored with { Issue = ErasedIssue.Of(stored.Issue) }, cancellationToken);
        await erased.ChangeAsync<IssuePublication>(IssueRows.KeyOf(issueId, IssueRows.View), Anonymous, cancellationToken);
    }

    /// <summary>The clocks say why they stood still in the words of whoever paused them.</summary>
    private static IssuePublication Anonymous(IssuePublication view) => view with
    {
        State = ErasedIssue.Of(view.State),
        Clocks = [.. view.Clocks.Select(static clock => clock with { Why = MessageRemoval.Erased })],
    };
}
