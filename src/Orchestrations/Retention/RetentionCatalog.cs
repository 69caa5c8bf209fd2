using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Retention.Activities;
using Kyndof.Workflows.Orchestrations.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Retention;

/// <summary>Retention as hosts register it.</summary>
public static class RetentionCatalog
{
    /// <summary>The schedule's name; its runs are <c>retention~2026-03-02</c>.</summary>
    public const string Schedule = "retention";

    public const string Orchestration = "Retention";
    public const string Plan = "PlanRetention";
    public const string RemovePage = "RemoveExpiredPage";

    public static WorkflowCatalog AddRetention(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<RetentionOrchestration>(Orchestration)
        .AddActivity<PlanRetentionActivity>(Plan)
        .AddActivity<RemoveExpiredPageActivity>(RemovePage)
        .AddSchedule(Schedule, static policy => policy.Schedules.Retention, ScheduledWork.Orchestration(Orchestration));

    /// <summary>Needs <see cref="RemovalServices.AddRemoval"/> beside it.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services) => services.AddSingleton<RetentionMarks>();
}
