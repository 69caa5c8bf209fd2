using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Approvals;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Issues.Digest;
using Kyndof.Workflows.Orchestrations.Issues.Intake;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Schedules;
using Kyndof.Workflows.Orchestrations.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Issues;

/// <summary>The issue process as hosts register it.</summary>
public static class EscalationCatalog
{
    public static WorkflowCatalog AddEscalations(this WorkflowCatalog catalog) => catalog
        .AddOrchestration<IssueEscalationOrchestration>(EscalationNames.Orchestration)
        .AddOrchestration<IssueApprovalOrchestration>(EscalationNames.ApprovalOrchestration)
        .AddActivity<ReadIssueNewsActivity>(EscalationNames.ReadNews)
        .AddActivity<GiveIssueTasksActivity>(EscalationNames.GiveTasks)
        .AddActivity<BeginIssueApprovalsActivity>(EscalationNames.BeginApprovals)
        .AddActivity<PublishIssueActivity>(EscalationNames.Publish)
        .AddActivity<CloseIssueActivity>(EscalationNames.Close)
        .AddActivity<AskApproverActivity>(EscalationNames.AskApprover)
        .AddActivity<SettleApprovalActivity>(EscalationNames.SettleApproval)
        .AddOrchestration<IssueDigestOrchestration>(EscalationNames.DigestOrchestration)
        .AddActivity<WriteIssueDigestActivity>(EscalationNames.WriteDigest)
        .AddSchedule(EscalationNames.DigestSchedule, static policy => policy.Schedules.IssueDigest, ScheduledWork.Orchestration(EscalationNames.DigestOrchestration));

    public static IServiceCollection AddEscalations(this IServiceCollection services) => services
        .AddSingleton<IssueInbox>()
        .AddSingleton<IssueReader>()
        .AddSingleton<IssueBoard>()
        .AddSingleton<IssueHistory>()
        .AddSingleton<RoleDirectory>()
        .AddSingleton<ApprovalBook>()
        .AddSingleton<ApprovalDesk>()
        .AddSingleton<IssueGate>()
        .AddSingleton<ITerminationObserver, IssueTerminations>()
        .AddSingleton<IIssueDesk, IssueDesk>()
        .AddSingleton<IBounceObserver, IssueBounces>()
        .AddSingleton<ITaskObserver, IssueTasks>();
}
