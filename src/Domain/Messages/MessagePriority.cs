namespace Kyndof.Workflows.Domain.Messages;

/// <summary>Who goes first where a provider takes only so many messages at a time; the earlier member goes first. Assumed.</summary>
public enum MessagePriority
{
    /// <summary>Bad news, told at once (ORD-6 to ORD-8).</summary>
    Exception,

    /// <summary>What a client waits for (ORD-1 to ORD-5).</summary>
    Milestone,

    /// <summary>What may wait, such as surveys (FBK-1): it never gets more than policy <c>sending.bulkShare</c> of a window.</summary>
    Bulk,
}

public static class MessagePriorities
{
    public static MessagePriority PriorityOf(this MessageKind kind) => kind switch
    {
        MessageKind.ProductionDelayed or MessageKind.QualityFailed or MessageKind.CarrierDelayed => MessagePriority.Exception,
        _ => MessagePriority.Milestone,
    };
}
