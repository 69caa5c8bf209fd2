using Azure.Communication.Email;
using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Functions.Communication;

/// <summary>A message as the service wants it. The sender's display name stands at the service, with the sender address.</summary>
internal static class CommunicationMail
{
    public static EmailMessage Of(OutgoingMessage message)
    {
        var content = message.Content;
        var mail = new EmailMessage(
            content.FromAddress,
            new EmailRecipients([new EmailAddress(message.To, Line(content.ToName))]),
            new EmailContent(Line(content.Subject)) { Html = content.Html, PlainText = content.Text })
        {
            // Links stay as written and nobody's reading is tracked.
            UserEngagementTrackingDisabled = true,
        };
        mail.ReplyTo.Add(new EmailAddress(content.ReplyToAddress, Line(content.ReplyToName)));
        mail.Headers.Add(MailHeaders.Key, message.Key);
        return mail;
    }

    /// <summary>No name or subject begins a header of its own.</summary>
    private static string Line(string text) => string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter));
}
