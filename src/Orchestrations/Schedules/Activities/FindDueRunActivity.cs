using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Schedules.Activities;

/// <summary>Finds the latest occurrence that is due by now: of many missed ones, the one to run.</summary>
public sealed class FindDueRunActivity(WorkflowCatalog catalog, IPolicyProvider policies, TimeProvider time) : Activity<ScheduledRun, ScheduledRun>
{
    public override Task<ScheduledRun> RunAsync(ScheduledRun input, CancellationToken cancellationToken)
    {
        var latest = catalog.FindSchedule(input.Schedule)?.Rule(policies.Current).LatestAt(Instant.FromDateTimeOffset(time.GetUtcNow()));
        return Task.FromResult(latest is { } found && found.At > input.DueAt ? input with { Date = found.Date, DueAt = found.At } : input);
    }
}
