using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Processes;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>Brings a client's word back to them as a change: sorted, routed, told, done, told again, and asked whether it helped; it never ends
/// before the client has heard the outcome. Rules: FBK-3 to FBK-5, FBK-9, RAB-2, rulings 11 and 19.</summary>
public sealed class FeedbackLoopOrchestration : Orchestration<FeedbackRun, FeedbackOutcome?>
{
    public override async Task<FeedbackOutcome?> RunAsync(IOrchestrationContext context, FeedbackRun run)
    {
        var loop = FeedbackProcess.Resume(run);
        while (true)
        {
            await context.ReadWhatIsNewAsync(loop);
            await context.TellComplaintFromPatternAsync(loop);
            await context.TakeBackWhatIsMootAsync(loop);
            await context.SendDueAsync(loop);
            await context.GiveTasksAsync(loop);
            await context.AskForChecksAsync(loop);
            await context.OpenIssueAsync(loop);
            await context.PublishAsync(loop);

            if (loop.HasEnded && await context.CloseAsync(loop)) return loop.Outcome;
            if (loop.IsLong) return context.StartAfresh(loop);
            await context.WaitForNewsOrDeadlineAsync(loop);
        }
    }
}
