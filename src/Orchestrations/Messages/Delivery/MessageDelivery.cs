using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Delivery;

/// <summary>A delivery a person asked for, by a resend or a release.</summary>
/// <param name="Sending">Captured when it was asked for.</param>
public sealed record MessageDelivery(MessageRequest Request, SendingPolicy Sending);
