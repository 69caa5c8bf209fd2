using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>Plans of instances, whatever their process.</summary>
public interface IInstancePlans
{
    /// <summary>What is to come of an instance; null when none has that id.</summary>
    Task<InstancePlan?> FindAsync(string instanceId, Instant now, CancellationToken cancellationToken = default);
}
