using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.Orchestrations.Issues.Digest;

/// <summary>Once a week, whoever is informed by a summary gets one, not a message a case. Rules: RAB-1, ruling 2.</summary>
public sealed class IssueDigestOrchestration : Orchestration<ScheduledRun, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, ScheduledRun run)
    {
        var digest = await context.CallActivityAsync<IssueDigest>(EscalationNames.WriteDigest, run, IssueSteps.Records);
        foreach (var message in digest.Messages) await context.SendMessageAsync(message, digest.Sending);
        return digest.Messages.Count;
    }
}
