using Azure;
using Azure.Communication.Email;
using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Functions.Communication;

/// <summary>Hands messages to Azure Communication Services. The operation id follows from the ledger key, so the service can be asked
/// what became of a handover whose answer was lost. Nothing is tried again here: the ledger and the pacer do that.</summary>
public sealed class CommunicationSender(EmailClient client, ILogger<CommunicationSender> logger) : IMessageSender
{
    public bool HasQuota => true;

    /// <summary>Known before the handover: a report finds its message even where a crash swallowed the answer.</summary>
    public string? ProviderIdOf(string key) => OperationIds.TextOf(key);

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (Refusal(message) is { } refused) return refused;
        var result = await HandOverAsync(message, cancellationToken);
        logger.LogInformation("Message {Key} to {Recipient}: {Outcome}", message.Key, MailAddresses.Mask(message.To), result.GetType().Name);
        return result;
    }

    /// <summary>Asks for the operation. One that failed or was cancelled on the service's side reached nobody, so sending again cannot
    /// double it and gets an outcome of its own: it counts as not found.</summary>
    public async Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await new EmailSendOperation(OperationIds.TextOf(key), client).UpdateStatusAsync(cancellationToken);
            return SendLookup.Found;
        }
        catch (RequestFailedException known) when (known.Status is 404 or 200)
        {
            return SendLookup.NotFound;
        }
        catch (Exception failure) when (CommunicationAnswers.IsOneOf(failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return SendLookup.CannotTell;
        }
    }

    private async Task<SendResult> HandOverAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendAsync(WaitUntil.Started, CommunicationMail.Of(message), OperationIds.Of(message.Key), cancellationToken);
            return new SendResult.Accepted(OperationIds.TextOf(message.Key));
        }
        catch (Exception failure) when (CommunicationAnswers.IsOneOf(failure))
        {
            return CommunicationAnswers.Of(failure);
        }
    }

    /// <summary>What the library would throw at is refused in words.</summary>
    private static SendResult.Refused? Refusal(OutgoingMessage message)
    {
        if (OutgoingCheck.Refusal(message) is { } refused) return refused;
        if (string.IsNullOrWhiteSpace(message.Content.Subject)) return new SendResult.Refused("The message has no subject");
        return string.IsNullOrWhiteSpace(message.Content.Html) && string.IsNullOrWhiteSpace(message.Content.Text)
            ? new SendResult.Refused("The message has no text")
            : null;
    }
}
