using Kyndof.Workflows.Orchestrations.Desk.Activities;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Tells the CS Lead in the morning what the day begins with; on a closed day it tells nobody.</summary>
public sealed class MorningDigestOrchestration : Orchestration<ScheduledRun, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, ScheduledRun run)
    {
        var digest = await context.CallActivityAsync<MorningDigest>(DeskNames.WriteDigest, run, RetryOptions.ForRecords);
        foreach (var message in digest.Messages) await context.SendMessageAsync(message, digest.Sending);
        return digest.Messages.Count;
    }
}
