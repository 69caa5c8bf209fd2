using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Orchestrations.Instances.Plans;

/// <summary>Says of the instances of one process what is planned next.</summary>
public interface IInstancePlanner
{
    /// <summary>As <see cref="InstanceView.Process"/>.</summary>
    string Process { get; }

    /// <summary>What is to come of an instance that has not ended, and its pauses; those of an ended one too.</summary>
    Task<ProcessPlan> PlanAsync(InstanceView instance, CancellationToken cancellationToken = default);
}

/// <summary>What a process says of one of its instances.</summary>
/// <param name="Planned">In any order.</param>
public sealed record ProcessPlan(IReadOnlyList<PlannedStep> Planned, IReadOnlyList<PlanPause> Pauses)
{
    public static ProcessPlan Empty { get; } = new([], []);
}
