using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Intake;

namespace Kyndof.Workflows.Orchestrations.Issues.Activities;

public sealed record CloseIssue
{
    public required string IssueId { get; init; }

    public required long ReadUpTo { get; init; }
}

/// <summary>Shuts an ended issue's inbox and tells whoever waits for its end; false when something came that has not been read.</summary>
public sealed class CloseIssueActivity(IssueInbox inbox, IEnumerable<IIssueObserver> observers) : Activity<CloseIssue, bool>
{
    public override async Task<bool> RunAsync(CloseIssue input, CancellationToken cancellationToken)
    {
        if (!await inbox.CloseAsync(input.IssueId, input.ReadUpTo, cancellationToken)) return false;
        foreach (var observer in observers) await observer.EndedAsync(input.IssueId, cancellationToken);
        return true;
    }
}
