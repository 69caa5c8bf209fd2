using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Orchestrations.Messages.Delivery;

/// <summary>Delivers one message that its own process no longer waits for.</summary>
public sealed class MessageDeliveryOrchestration : Orchestration<MessageDelivery, SendMessageResult>
{
    public override Task<SendMessageResult> RunAsync(IOrchestrationContext context, MessageDelivery input) =>
        context.SendMessageAsync(input.Request, input.Sending);
}
