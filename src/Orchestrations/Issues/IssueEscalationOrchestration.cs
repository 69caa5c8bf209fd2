using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>Sees one issue through: owned, timed, asked about, raised rung by rung and resolved, so that nothing waits on somebody's memory.
/// Rules: SLA-1 to SLA-6, ESC-1 to ESC-8, RAB-2, RAB-3, XFN-1, CHN-4.</summary>
public sealed class IssueEscalationOrchestration : Orchestration<IssueRun, IssueOutcome?>
{
    public override async Task<IssueOutcome?> RunAsync(IOrchestrationContext context, IssueRun run)
    {
        var issue = IssueProcess.Resume(run);
        while (true)
        {
            await context.TriageAndReadTheClocksAsync(issue);
            await context.TellPeopleAsync(issue);
            await context.GiveTasksAsync(issue);
            await context.AskForApprovalsAsync(issue);
            await context.PublishAsync(issue);

            if (issue.HasEnded && await context.CloseAsync(issue)) return issue.Outcome;
            if (issue.IsLong) return context.StartAfresh(issue);
            await context.WaitForNewsOrDeadlineAsync(issue);
        }
    }
}
