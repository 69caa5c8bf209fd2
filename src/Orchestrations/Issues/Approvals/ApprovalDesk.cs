using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Orchestrations.Issues.Approvals;

/// <summary>Takes decisions on amounts: a person's, within their limit, the first one stands (ESC-7, RAB-3).</summary>
public sealed class ApprovalDesk(IssueReader reader, ApprovalBook book, IPolicyProvider policies)
{
    public async Task<IssueResult> DecideAsync(string issueId, IssueAction action, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.IsPerson) return new IssueResult.Denied("person-needed", "A role key never decides on money: sign in as a person.");
        var (id, state, note) = action switch
        {
            IssueAction.Approve approve => (approve.ApprovalId, ApprovalState.Approved, approve.Note),
            IssueAction.Decline decline => (decline.ApprovalId, ApprovalState.Declined, decline.Reason),
            _ => throw new InvalidOperationException($"{action.GetType().Name} decides on no approval."),
        };
        var known = (await reader.PublishedAsync(issueId, cancellationToken))?.State.Approvals ?? [];
        if (id is null && await DecidedBeforeAsync(issueId, action.ActionId, known, cancellationToken) is { } before) return before;
        var candidates = id is null ? known.Where(approval => approval.State == ApprovalState.Waiting).ToList() : known.Where(approval => approval.ApprovalId == id).ToList();
        if (candidates is not [var found])
        {
            return candidates.Count > 1
                ? new IssueResult.Refused("several-approvals", $"Several wait: {string.Join(", ", candidates.Select(approval => approval.ApprovalId))}. Name one as approvalId.")
                : new IssueResult.NotFound(id is null ? $"approval that waits, of issue {issueId}" : $"approval {id} of issue {issueId}");
        }

        var limit = Authority.LimitOf(actor, policies.Current.Issues);
        if (!Authority.Covers(limit, found.AmountUsd))
            return new IssueResult.Denied("above-authority", $"{IssueTexts.Usd(found.AmountUsd)} is above the limit of {IssueTexts.Usd(limit ?? 0)}; {found.Role} decides.");
        var (stands, isNew) = await book.DecideAsync(issueId, found.ApprovalId, new ApprovalAnswer(state, actor.Name, note, action.ActionId), cancellationToken);
        if (isNew) return new IssueResult.Accepted();
        return stands.State == state && stands.By == actor.Name
            ? new IssueResult.Repeated()
            : new IssueResult.Refused("already-decided", $"{stands.By} said {stands.State.ToString().ToLowerInvariant()} before.");
    }

    /// <summary>The same deed again decides on nothing more: what has come to wait since must be named.</summary>
    private async Task<IssueResult?> DecidedBeforeAsync(string issueId, string actionId, IReadOnlyList<IssueApproval> known, CancellationToken cancellationToken)
    {
        foreach (var approval in known)
        {
            if ((await book.FindAsync(issueId, approval.ApprovalId, cancellationToken))?.ActionId != actionId) continue;
            return known.Any(other => other.State == ApprovalState.Waiting && other.ApprovalId != approval.ApprovalId)
                ? new IssueResult.Refused("several-approvals", $"This decided on {approval.ApprovalId} before. Name another one as approvalId.")
                : new IssueResult.Repeated();
        }

        return null;
    }

    /// <summary>The approval a deed will wait for, as far as can be told before its process has read it; null when it needs none.</summary>
    internal async Task<ForeseenApproval?> ForeseeAsync(string issueId, IssueArrival arrival, CancellationToken cancellationToken)
    {
        var state = (await reader.PublishedAsync(issueId, cancellationToken))?.State;
        if (state?.Approvals.Find(approval => approval.ApprovalId == arrival.ActionId) is { } asked) return new ForeseenApproval(asked.ApprovalId, asked.Role);
        if (state?.ReadUpTo >= arrival.Sequence) return null;
        var (amount, limit) = arrival switch
        {
            { Resolution: { AmountUsd: { } cost } resolution } => (cost + (state?.SpentUsd ?? 0), resolution.LimitUsd),
            { Solution: { Outcome: not SolutionOutcome.Rejected } solution } => (solution.Options.Max(option => option.CostUsd) ?? 0, solution.LimitUsd),
            _ => (0m, null),
        };
        var covered = limit is null || amount <= Math.Max(limit.Value, state?.ApprovedUsd ?? 0);
        return amount == 0 || covered ? null : new ForeseenApproval(arrival.ActionId, policies.Current.Issues.BandOf(amount).Role);
    }
}

/// <param name="Role">Who is asked.</param>
internal sealed record ForeseenApproval(string ApprovalId, string Role);
