using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Issues.Intake;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>What is to come of an issue by the rules it runs by now, and when its clocks stood still.</summary>
public sealed class IssuePlanner(IssueReader reader) : IInstancePlanner
{
    public string Process => EscalationNames.Process;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (IssueKeys.IssueIdOf(instance.Id) is not { } issueId) return ProcessPlan.Empty;
        if (await reader.PublishedAsync(issueId, cancellationToken) is not { } published || await reader.RulesAsync(issueId, cancellationToken) is not { } rules) return ProcessPlan.Empty;
        var tracker = new IssueTracker(published.State, rules);
        return new ProcessPlan(tracker.Plan(), [.. tracker.Pauses.Select(pause => new PlanPause(pause.From, pause.To, PauseReasons.Tell(pause.Reason)))]);
    }
}
