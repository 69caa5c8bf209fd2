using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Issues.Approvals;

/// <summary>Asks whoever may decide on an amount, reminds them, asks their delegate, and says what became of it. Rules: ESC-7, RAB-3, ruling 1.</summary>
public sealed class IssueApprovalOrchestration : Orchestration<ApprovalRun, ApprovalState>
{
    public override async Task<ApprovalState> RunAsync(IOrchestrationContext context, ApprovalRun run)
    {
        if (await context.AskTheRoleAsync(run) || await context.IsAnsweredAsync(until: run.RemindAt)) return await context.SettleAsync(run);
        if (await context.RemindAsync(run) || await context.IsAnsweredAsync(until: run.Due)) return await context.SettleAsync(run);
        if (!await context.AskTheDelegateAsync(run)) await context.IsAnsweredAsync(until: run.DelegateDue);
        return await context.SettleAsync(run);
    }
}
