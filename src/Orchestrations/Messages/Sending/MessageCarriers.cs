using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Who takes a message, by its channel.</summary>
public sealed class MessageCarriers(IMessageSender mail, ITeamChat chat)
{
    public IMessageCarrier For(LedgerRow row) => row.Channel switch
    {
        Channel.Email => mail,
        Channel.Slack => chat,
        _ => throw new InvalidOperationException($"Message '{row.Key}' goes by {row.Channel}, which nothing here carries."),
    };
}
