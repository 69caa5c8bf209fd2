using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Issues;
using Kyndof.Workflows.Orchestrations.Issues.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended issues away: also the processes of their approvals, and the client's count of raised ones. The line in
/// the figures names nobody and stays.</summary>
public sealed class IssueRemoval(RemovalParts parts, IssueReader reader, IssueBoard list, IssueHistory history) : ProcessRemoval(parts)
{
    private readonly RowRemoval rows = parts.Rows;

    public override string Process => EscalationNames.Process;

    protected override async Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) =>
        [.. ((await reader.PublishedAsync(id, cancellationToken))?.State.Approvals ?? []).Select(approval => IssueKeys.Approval(id, approval.ApprovalId))];

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        if ((await reader.PublishedAsync(id, cancellationToken))?.State is { RaisedAt: { } raised, Issue.ClientId: var clientId })
            await history.RemoveAsync(clientId, id, raised, cancellationToken);
        await list.RemoveAsync(id, cancellationToken);
        await rows.RangeAsync(IssueRows.Collection, id, cancellationToken);
    }
}
