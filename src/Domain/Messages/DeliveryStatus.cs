namespace Kyndof.Workflows.Domain.Messages;

/// <summary>What a provider reports of one message after it took it (CHN-6).</summary>
public enum DeliveryStatus
{
    /// <summary>The recipient's server took it.</summary>
    Delivered,

    /// <summary>The address is a list that was taken apart; nothing is known of its members yet.</summary>
    Expanded,

    /// <summary>The recipient's server refused it: no such mailbox, or a full one.</summary>
    Bounced,

    /// <summary>The address bounced before, so the provider does not write to it any more.</summary>
    Suppressed,

    /// <summary>Taken for spam and dropped.</summary>
    FilteredSpam,

    /// <summary>Kept away from the recipient.</summary>
    Quarantined,

    /// <summary>The provider could not hand it on.</summary>
    Failed,
}

/// <summary>What a report makes of a message.</summary>
public static class DeliveryStatuses
{
    /// <summary>The state a report asks for; null when it says nothing about the outcome.</summary>
    public static MessageState? StateOf(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Delivered => MessageState.Delivered,
        DeliveryStatus.Expanded => null,
        DeliveryStatus.Failed => MessageState.Failed,
        DeliveryStatus.Bounced or DeliveryStatus.Suppressed or DeliveryStatus.FilteredSpam or DeliveryStatus.Quarantined => MessageState.Bounced,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such delivery status"),
    };

    /// <summary>Whether the message did not arrive.</summary>
    public static bool IsBad(DeliveryStatus status) => StateOf(status) is MessageState.Bounced or MessageState.Failed;

    /// <summary>Why, in words for the operator.</summary>
    public static string Words(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Delivered => "Delivered",
        DeliveryStatus.Expanded => "The address is a list",
        DeliveryStatus.Bounced => "Refused by the recipient's server",
        DeliveryStatus.Suppressed => "The address bounced before and is not written to",
        DeliveryStatus.FilteredSpam => "Taken for spam",
        DeliveryStatus.Quarantined => "Quarantined",
        DeliveryStatus.Failed => "The provider could not deliver it",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such delivery status"),
    };
}
