using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Schedules.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>Schedules as hosts register them.</summary>
public static class ScheduleCatalog
{
    public static WorkflowCatalog AddSchedules(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<ScheduleOrchestration>(ScheduleNames.Orchestration)
        .AddActivity<ReadScheduleActivity>(ScheduleNames.Read)
        .AddActivity<FindDueRunActivity>(ScheduleNames.FindDue)
        .AddActivity<EndScheduledRunActivity>(ScheduleNames.End);

    /// <summary>The host adds the catalog, the policy, records and <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<ScheduleBook>()
        .AddSingleton<ScheduleKeeper>();
}
