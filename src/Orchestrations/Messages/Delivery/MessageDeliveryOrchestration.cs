using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Reports;

namespace Kyndof.Workflows.Orchestrations.Messages.Delivery;

/// <summary>Delivers one message that its own process no longer waits for. One that fails again falls back (CHN-6).</summary>
public sealed class MessageDeliveryOrchestration : Orchestration<MessageDelivery, SendMessageResult>
{
    public override async Task<SendMessageResult> RunAsync(IOrchestrationContext context, MessageDelivery input)
    {
        var result = await context.SendMessageAsync(input.Request, input.Sending);
        if (result.Fallback is { } fallback) await context.FallBackAsync(input.Request.InstanceId, result.Key, result.Reason, fallback);
        return result;
    }
}
