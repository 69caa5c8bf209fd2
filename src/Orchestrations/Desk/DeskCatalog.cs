using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Desk.Activities;
using Kyndof.Workflows.Orchestrations.Schedules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>The CS Lead's desk as hosts register it.</summary>
public static class DeskCatalog
{
    public static WorkflowCatalog AddDesk(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<MorningDigestOrchestration>(DeskNames.DigestOrchestration)
        .AddActivity<WriteMorningDigestActivity>(DeskNames.WriteDigest)
        .AddSchedule(
            DeskNames.DigestSchedule,
            static policy => policy.Schedules.MorningDigest ?? throw new InvalidOperationException($"Policy {policy.Profile}, version {policy.Version}, has no 'schedules.morningDigest'."),
            ScheduledWork.Orchestration(DeskNames.DigestOrchestration));

    /// <summary>The API adds them too, where it stands alone.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.TryAddSingleton<TodayBoard>();
        services.TryAddSingleton<NameDirectory>();
        return services;
    }
}
