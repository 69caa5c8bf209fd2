using System.Text.Json;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Issues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Triggers;

/// <summary>The issue process (ESC-1 to ESC-8, SLA-1 to SLA-6) as functions. An issue begins its approvals, they answer it, and its end goes on to others, so those activities
/// bind the durable client.</summary>
public sealed class EscalationFunctions(DurableRunner runner, DurableClientAccessor clients)
{
    [Function(EscalationNames.Orchestration)]
    public Task<JsonElement?> IssueEscalation([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(EscalationNames.ApprovalOrchestration)]
    public Task<JsonElement?> IssueApproval([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(EscalationNames.DigestOrchestration)]
    public Task<JsonElement?> IssueDigest([OrchestrationTrigger] TaskOrchestrationContext context) => runner.RunOrchestrationAsync(context);

    [Function(EscalationNames.WriteDigest)]
    public Task<JsonElement> WriteDigest([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(EscalationNames.WriteDigest, input, instanceId, stop);

    [Function(EscalationNames.ReadNews)]
    public Task<JsonElement> ReadNews([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(EscalationNames.ReadNews, input, instanceId, stop);

    [Function(EscalationNames.GiveTasks)]
    public Task<JsonElement> GiveTasks([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(EscalationNames.GiveTasks, input, instanceId, stop);

    [Function(EscalationNames.BeginApprovals)]
    public Task<JsonElement> BeginApprovals([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(EscalationNames.BeginApprovals, input, instanceId, clients.In(client, stop));

    [Function(EscalationNames.Publish)]
    public Task<JsonElement> Publish([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(EscalationNames.Publish, input, instanceId, stop);

    [Function(EscalationNames.Close)]
    public Task<JsonElement> Close([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(EscalationNames.Close, input, instanceId, clients.In(client, stop));

    [Function(EscalationNames.AskApprover)]
    public Task<JsonElement> AskApprover([ActivityTrigger] JsonElement input, string instanceId, CancellationToken stop) => runner.RunActivityAsync(EscalationNames.AskApprover, input, instanceId, stop);

    [Function(EscalationNames.SettleApproval)]
    public Task<JsonElement> SettleApproval([ActivityTrigger] JsonElement input, string instanceId, [DurableClient] DurableTaskClient client, CancellationToken stop) =>
        runner.RunActivityAsync(EscalationNames.SettleApproval, input, instanceId, clients.In(client, stop));
}
