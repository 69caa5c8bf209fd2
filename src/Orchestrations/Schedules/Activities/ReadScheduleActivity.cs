using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Orchestrations.Schedules.Activities;

/// <summary>Says what a schedule runs and when next, by today's policy, after the last run on record.</summary>
public sealed class ReadScheduleActivity(WorkflowCatalog catalog, IPolicyProvider policies, ScheduleBook book) : Activity<ScheduleRun, ScheduleState?>
{
    public override async Task<ScheduleState?> RunAsync(ScheduleRun input, CancellationToken cancellationToken)
    {
        if (catalog.FindSchedule(input.Name) is not { } entry) return null;
        var last = await book.LastRunAsync(input.Name, cancellationToken);
        return new ScheduleState(entry.Rule(policies.Current).NextAfter(last?.DueAt ?? input.After), entry.Work);
    }
}
