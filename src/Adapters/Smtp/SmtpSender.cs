using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Adapters.Smtp;

/// <summary>Hands messages to a mail server, one connection each. A server cannot be asked what it has taken: after a
/// connection that broke during the text the outcome is unknown, and a resend carries the same Message-ID.</summary>
public sealed class SmtpSender(SmtpSettings settings, ILogger<SmtpSender> logger) : IMessageSender
{
    /// <summary>The server mail goes to.</summary>
    public SmtpSettings Settings => settings;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (OutgoingCheck.Refusal(message) is { } refused) return refused;
        using var mail = new SmtpMail(message);
        var result = await HandOverAsync(mail, message, cancellationToken);
        logger.LogInformation("Message {Key} to {Recipient}: {Outcome}", message.Key, MailAddresses.Mask(message.To), result.GetType().Name);
        return result;
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.CannotTell);

    private async Task<SendResult> HandOverAsync(SmtpMail mail, OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(settings.Timeout.ToTimeSpan());
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.Tls,
            DeliveryFormat = SmtpDeliveryFormat.SevenBit,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
        try
        {
            await client.SendMailAsync(mail.Message, deadline.Token);
            return new SendResult.Accepted(MessageIds.For(message.Key, message.Content.FromAddress));
        }
        catch (OperationCanceledException)
        {
            return Broken(mail, cancellationToken.IsCancellationRequested ? "The handover was interrupted" : $"The mail server did not answer within {settings.Timeout.TotalSeconds:0} s");
        }
        catch (Exception failure) when (failure is SmtpException or IOException or SocketException or AuthenticationException)
        {
            return Classify(mail, failure, MailAddresses.MaskIn(Words(failure), message.To));
        }
    }

    /// <summary>A refused recipient is for good, and so is a refused text; a refused sign-in or sender is ours to mend, so it is tried again.</summary>
    private static SendResult Classify(SmtpMail mail, Exception failure, string reason) => failure switch
    {
        SmtpFailedRecipientException { StatusCode: var code } when IsPermanent(code) => new SendResult.Refused(reason),
        SmtpFailedRecipientException => new SendResult.Unavailable(reason),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure } => Broken(mail, reason),
        SmtpException { StatusCode: var code } when IsPermanent(code) && mail.HandoverStarted => new SendResult.Refused(reason),
        SmtpException => new SendResult.Unavailable(reason),
        _ => Broken(mail, reason),
    };

    private static SendResult Broken(SmtpMail mail, string reason) =>
        mail.HandoverStarted ? new SendResult.Unknown(reason) : new SendResult.Unavailable(reason);

    private static bool IsPermanent(SmtpStatusCode code) => (int)code is >= 500 and < 600;

    private static string Words(Exception failure) =>
        failure.InnerException is { } inner ? $"{failure.Message} {inner.Message}" : failure.Message;
}
