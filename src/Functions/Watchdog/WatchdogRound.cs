using Kyndof.Workflows.Functions.Records;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Schedules;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Watchdog;

/// <summary>One round of the watchdog: makes sure every schedule runs, gives nudges a crash swallowed and finds what is stuck. Harmless when it runs twice, late or
/// beside another; a part that fails does not keep the others from running.</summary>
public sealed class WatchdogRound(
    ScheduleKeeper schedules, IOrchestrationClient client, PendingNudges pending, IIntake intake, StuckInstances stuck, WatchdogOptions options, ILogger<WatchdogRound> logger)
{
    /// <exception cref="AggregateException">Parts that failed; the next round tries them again.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        await TryAsync("starting schedules", StartSchedulesAsync, failures, cancellationToken);
        await TryAsync("giving owed nudges", GiveNudgesAsync, failures, cancellationToken);
        await TryAsync("finding stuck instances", FindStuckAsync, failures, cancellationToken);
        if (failures.Count > 0) throw new AggregateException("The watchdog's round failed in part.", failures);
    }

    private async Task StartSchedulesAsync(CancellationToken cancellationToken)
    {
        var started = await schedules.EnsureAsync(client, cancellationToken);
        if (started.Count > 0) logger.LogInformation("Started the schedules {Names}", string.Join(", ", started));
    }

    private async Task GiveNudgesAsync(CancellationToken cancellationToken)
    {
        var owed = await pending.GiveOverdueAsync(options.NudgeAfter, nudges => intake.NudgeAsync(nudges, cancellationToken), cancellationToken);
        if (owed > 0) logger.LogWarning("Gave the nudges of {Count} records that a crash had left without", owed);
    }

    private async Task FindStuckAsync(CancellationToken cancellationToken)
    {
        var found = await stuck.FindAsync(options.OverdueAfter, cancellationToken);
        if (found > 0) logger.LogError("{Count} instances are stuck", found);
    }

    private async Task TryAsync(string part, Func<CancellationToken, Task> run, List<Exception> failures, CancellationToken cancellationToken)
    {
        try
        {
            await run(cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            logger.LogError(problem, "The watchdog failed at {Part}", part);
            failures.Add(problem);
        }
    }
}
