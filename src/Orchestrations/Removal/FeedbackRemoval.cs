using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what is kept of ended feedback loops away: also what their client complained of, and whose issue one became. The line in the
/// figures names nobody and stays.</summary>
public sealed class FeedbackRemoval(RemovalParts parts, FeedbackReader reader, FeedbackBoard list, SaidBook said, LoopIssues issues) : ProcessRemoval(parts)
{
    private readonly RowRemoval rows = parts.Rows;

    public override string Process => FeedbackKeys.Process;

    protected override Task<IReadOnlyList<string>> BesideAsync(string id, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    protected override async Task RecordsAsync(string id, CancellationToken cancellationToken)
    {
        if (await reader.PublishedAsync(id, cancellationToken) is { State: { } state })
        {
            await said.RemoveAsync(new SaidBefore(id, state.Feedback.ClientId, state.Feedback.ReceivedAt), cancellationToken);
            if (state.IssueId is { } issueId) await issues.RemoveAsync(issueId, cancellationToken);
        }

        await list.RemoveAsync(id, cancellationToken);
        await rows.RangeAsync(FeedbackRows.Collection, id, cancellationToken);
    }
}
