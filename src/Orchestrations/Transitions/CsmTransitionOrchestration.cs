using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Transitions;

/// <summary>Takes an account from one CSM to another: written down, shadowed, introduced, looked after for thirty days and asked about after
/// sixty, with everything open moved at the introduction. Rules: TRN-1 to TRN-6, ruling 12, RAB-2.</summary>
public sealed class CsmTransitionOrchestration : Orchestration<TransitionRun, TransitionOutcome?>
{
    public override async Task<TransitionOutcome?> RunAsync(IOrchestrationContext context, TransitionRun run)
    {
        var transition = TransitionProcess.Resume(run);
        while (true)
        {
            await context.ReadAndDecideAsync(transition);
            await context.FillInTheDossierAsync(transition);
            await context.AskForRoomAsync(transition);
            await context.MoveEverythingOpenAsync(transition);
            await context.AskTheClientAsync(transition);
            await context.SendDueAsync(transition);
            await context.GiveTasksAsync(transition);
            await context.TellDeparturesAsync(transition);
            await context.PublishAsync(transition);

            if (transition.Tracker.HasEnded && await context.CloseAsync(transition)) return transition.Outcome;
            if (transition.IsLong) return context.StartAfresh(transition);
            await context.WaitForNewsOrDeadlineAsync(transition);
        }
    }
}
