using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>An issue that was ended by hand has ended for whoever waits for it.</summary>
public sealed class IssueTerminations(IEnumerable<IIssueObserver> observers) : ITerminationObserver
{
    public async Task TerminatedAsync(string instanceId, Instant at, CancellationToken cancellationToken = default)
    {
        if (IssueKeys.IssueIdOf(instanceId) is not { } issueId) return;
        foreach (var observer in observers) await observer.EndedAsync(issueId, cancellationToken);
    }
}
