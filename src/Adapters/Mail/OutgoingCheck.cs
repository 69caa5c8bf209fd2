using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>What no provider could send is refused before it is tried.</summary>
public static class OutgoingCheck
{
    /// <exception cref="ArgumentException">The key is none of the ledger's.</exception>
    public static SendResult.Refused? Refusal(OutgoingMessage message)
    {
        if (!MessageKeys.IsValid(message.Key)) throw new ArgumentException($"'{message.Key}' is no message key.", nameof(message));
        if (!MailAddresses.IsValid(message.To)) return new SendResult.Refused("The recipient's address is not a valid e-mail address");
        if (!MailAddresses.IsValid(message.Content.FromAddress)) return new SendResult.Refused($"The sender address '{message.Content.FromAddress}' is not valid");
        return MailAddresses.IsValid(message.Content.ReplyToAddress) ? null
            : new SendResult.Refused($"The reply address '{message.Content.ReplyToAddress}' is not valid");
    }
}
