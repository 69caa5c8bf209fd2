using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Plans;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>What is to come of a departure, by the rules it was started under.</summary>
public sealed class DeparturePlanner(DepartureReader reader) : IInstancePlanner
{
    public string Process => TransitionNames.DepartureProcess;

    public async Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (TransitionKeys.DepartureIdOf(instance.Id) is not { } departureId) return ProcessPlan.Empty;
        return await reader.PublishedAsync(departureId, cancellationToken) is { } published && await reader.StoredAsync(departureId, cancellationToken) is { } stored
            ? new ProcessPlan(new DepartureTracker(published.State, stored.Rules).Plan(), [])
            : ProcessPlan.Empty;
    }
}
