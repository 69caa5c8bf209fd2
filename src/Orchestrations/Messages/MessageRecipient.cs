namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Who a message goes to when it is not the client.</summary>
/// <param name="Id">Staff id or the id of a contact of the policy; of a Slack message the channel, e.g. <c>#cs-urgent</c>.</param>
public sealed record MessageRecipient(RecipientKind Kind, string Id)
{
    public static MessageRecipient Staff(string id) => new(RecipientKind.Staff, id);

    public static MessageRecipient Slack(string channel) => new(RecipientKind.Slack, channel);
}

public enum RecipientKind
{
    Staff,
    Slack,
}
