using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Smtp;

/// <summary>A message as <see cref="SmtpClient"/> takes it, with the same headers the pickup folder writes.</summary>
internal sealed class SmtpMail : IDisposable
{
    private readonly HandoverProbe text;

    public SmtpMail(OutgoingMessage message)
    {
        var content = message.Content;
        text = new HandoverProbe(Bytes(content.Text));
        Message = new MailMessage
        {
            From = new MailAddress(content.FromAddress, Shown(content.FromName), Encoding.UTF8),
            Subject = HeaderText.OneLine(content.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        Message.To.Add(new MailAddress(message.To, Shown(content.ToName), Encoding.UTF8));
        Message.ReplyToList.Add(new MailAddress(content.ReplyToAddress, Shown(content.ReplyToName), Encoding.UTF8));
        Message.Headers.Add("Message-ID", MessageIds.For(message.Key, content.FromAddress));
        foreach (var (name, value) in MailHeaders.Of(message.Key)) Message.Headers.Add(name, value);
        Message.AlternateViews.Add(View(text, MediaTypeNames.Text.Plain, content.Text));
        Message.AlternateViews.Add(View(new MemoryStream(Bytes(content.Html), writable: false), MediaTypeNames.Text.Html, content.Html));
    }

    public MailMessage Message { get; }

    /// <summary>True once the server may hold the message.</summary>
    public bool HandoverStarted => text.Started;

    public void Dispose() => Message.Dispose();

    /// <summary>The client puts a name between quotes but does not escape what is in it.</summary>
    private static string Shown(string name) => HeaderText.OneLine(name).Replace('"', '\'').Replace('\\', '/');

    private static byte[] Bytes(string body) => Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\r\n"));

    private static AlternateView View(Stream body, string type, string sample) =>
        new(body, new ContentType(type) { CharSet = "utf-8" })
        {
            TransferEncoding = BodyEncoding.PrefersBase64(sample) ? TransferEncoding.Base64 : TransferEncoding.QuotedPrintable,
        };
}
