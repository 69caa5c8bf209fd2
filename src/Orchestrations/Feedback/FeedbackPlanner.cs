using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>What is to come of a loop, by the rules it was opened under.</summary>
public sealed class FeedbackPlanner(FeedbackReader reader) : IInstancePlanner
{
    public string Process => FeedbackKeys.Process;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (FeedbackKeys.FeedbackIdOf(instance.Id) is not { } feedbackId) return ProcessPlan.Empty;
        return await reader.PublishedAsync(feedbackId, cancellationToken) is { } published && await reader.RulesAsync(feedbackId, cancellationToken) is { } rules
            ? new ProcessPlan(new FeedbackTracker(published.State, rules).Plan(), [])
            : ProcessPlan.Empty;
    }
}
