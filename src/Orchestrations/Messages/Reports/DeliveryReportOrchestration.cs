using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Messages.Reports;

/// <summary>Closes a message's row by a provider's report; one that did not arrive falls back to the next channel. Rule: CHN-6.</summary>
public sealed class DeliveryReportOrchestration : Orchestration<HandleDeliveryReport, bool>
{
    public override async Task<bool> RunAsync(IOrchestrationContext context, HandleDeliveryReport input)
    {
        var applied = await context.ApplyReportAsync(input);
        if (applied.Fallback is { } fallback) await context.FallBackAsync(input.InstanceId, input.Key, applied.Reason, fallback);
        return applied.Changed;
    }
}
