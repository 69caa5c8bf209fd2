using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Intake;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

public sealed record CloseIssue
{
    public required string IssueId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts an ended issue's inbox; false when something came that has not been read.</summary>
public sealed class CloseIssueActivity(IssueInbox inbox) : Activity<CloseIssue, bool>
{
    public override Task<bool> RunAsync(CloseIssue input, CancellationToken cancellationToken) =>
        inbox.CloseAsync(input.IssueId, input.ReadUpTo, cancellationToken);
}
