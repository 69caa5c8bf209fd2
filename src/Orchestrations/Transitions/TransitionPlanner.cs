using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>What is to come of a transition, by the rules it was started under.</summary>
public sealed class TransitionPlanner(TransitionReader reader, TransitionRegister register) : IInstancePlanner
{
    public string Process => TransitionNames.Process;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (TransitionKeys.TransitionIdOf(instance.Id) is not { } transitionId) return ProcessPlan.Empty;
        return await reader.PublishedAsync(transitionId, cancellationToken) is { } published && await register.FindAsync(transitionId, cancellationToken) is { } stored
            ? new ProcessPlan(new TransitionTracker(published.State, stored.Rules).Plan(), [])
            : ProcessPlan.Empty;
    }
}
