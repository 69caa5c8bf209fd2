using Kyndof.Workflows.Domain.Schedules;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Orchestrations.Schedules;

/// <summary>A schedule as it stands now.</summary>
/// <param name="Next">What is due next.</param>
/// <param name="Work">What it runs.</param>
public sealed record ScheduleState(Occurrence Next, ScheduledWork Work);

/// <summary>The steps of a schedule: names, retries and timers live here.</summary>
public static class ScheduleSteps
{
    private static RetryOptions Records => RetryOptions.ForRecords;

    /// <summary>The schedule by today's policy; null when the catalog knows it no more.</summary>
    public static Task<ScheduleState?> ReadScheduleAsync(this IOrchestrationContext context, ScheduleRun run) =>
        context.CallActivityAsync<ScheduleState?>(ScheduleNames.Read, run, Records);

    /// <returns>False when the rule changed first.</returns>
    public static async Task<bool> WaitUntilDueAsync(this IOrchestrationContext context, ScheduleState schedule) =>
        !(await context.WaitForExternalEvent<object?>(ScheduleNames.ChangedEvent, schedule.Next.At)).Arrived;

    /// <summary>The latest occurrence by the clock of the world: a host that was down for days wakes at the first it missed.</summary>
    public static Task<ScheduledRun> FindDueRunAsync(this IOrchestrationContext context, string name, ScheduleState schedule) =>
        context.CallActivityAsync<ScheduledRun>(
            ScheduleNames.FindDue, new ScheduledRun { Schedule = name, Date = schedule.Next.Date, DueAt = schedule.Next.At }, Records);

    /// <summary>Runs the work and outlives its failure, which the run's own instance shows.</summary>
    public static async Task RunDueAsync(this IOrchestrationContext context, ScheduleState schedule, ScheduledRun due)
    {
        try
        {
            if (schedule.Work.IsActivity) await context.CallActivityAsync(schedule.Work.Name, due, Records);
            else await context.CallSubOrchestratorAsync<object?>(schedule.Work.Name, ScheduleNames.RunInstance(due.Schedule, due.Date), due);
        }
        catch (StepFailedException failed)
        {
            context.CreateReplaySafeLogger(ScheduleNames.Orchestration).LogError(
                "Schedule {Schedule} of {Date}: {Reason}. It goes on with the next.", due.Schedule, due.Date, failed.Message);
        }
    }

    /// <summary>Puts the run on record, so that a singleton started anew knows what was done.</summary>
    public static Task EndRunAsync(this IOrchestrationContext context, ScheduledRun due) =>
        context.CallActivityAsync(ScheduleNames.End, due, Records);
}
