using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Sees that every account of a CSM who leaves goes to somebody else: one transition each, paced, none forgotten. Rules: TRN-1 to TRN-6.</summary>
public sealed class CsmDepartureOrchestration : Orchestration<DepartureRun, DepartureOutcome?>
{
    public override async Task<DepartureOutcome?> RunAsync(IOrchestrationContext context, DepartureRun run)
    {
        var departure = DepartureProcess.Resume(run);
        while (true)
        {
            await context.ReadAndDecideAsync(departure);
            await context.BeginTransitionsAsync(departure);
            await context.SendDueAsync(departure);
            await context.GiveTasksAsync(departure);
            await context.PublishAsync(departure);

            if (departure.Tracker.HasEnded && await context.CloseAsync(departure)) return departure.Outcome;
            if (departure.IsLong) return context.StartAfresh(departure);
            await context.WaitForNewsOrDeadlineAsync(departure);
        }
    }
}
