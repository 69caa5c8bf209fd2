using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>Input of a schedule's singleton.</summary>
public sealed record ScheduleRun
{
    public required string Name { get; init; }

    /// <summary>Nothing was due before this instant, unless a run is on record.</summary>
    public required Instant After { get; init; }
}

/// <summary>Runs one schedule's work whenever it is due. What was missed meanwhile is run once, for its latest date.</summary>
public sealed class ScheduleOrchestration : Orchestration<ScheduleRun, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, ScheduleRun run)
    {
        if (await context.ReadScheduleAsync(run) is not { } schedule) return "not catalogued any more";
        if (await context.WaitUntilDueAsync(schedule))
        {
            var due = await context.FindDueRunAsync(run.Name, schedule);
            await context.RunDueAsync(schedule, due);
            await context.EndRunAsync(due);
            run = run with { After = due.DueAt };
        }

        context.ContinueAsNew(run);
        return "goes on";
    }
}
