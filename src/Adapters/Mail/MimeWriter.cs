using System.Globalization;
using System.Text;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Mail;

/// <summary>Writes a message as RFC 5322 text: the same bytes for the same message, whenever it is written.</summary>
internal static class MimeWriter
{
    private static readonly InstantPattern Date =
        InstantPattern.CreateWithInvariantCulture("ddd, dd MMM uuuu HH:mm:ss '+0000'");

    public static byte[] Write(OutgoingMessage message)
    {
        var content = message.Content;
        var boundary = "=_" + MessageIds.Digest(message.Key);
        var mail = new StringBuilder();
        Header(mail, "From", HeaderText.Mailbox(content.FromName, content.FromAddress));
        Header(mail, "To", HeaderText.Mailbox(content.ToName, message.To));
        Header(mail, "Reply-To", HeaderText.Mailbox(content.ReplyToName, content.ReplyToAddress));
        Header(mail, "Subject", HeaderText.Unstructured(content.Subject));
        Header(mail, "Date", Date.Format(message.PlannedAt));
        Header(mail, "Message-ID", MessageIds.For(message.Key, content.FromAddress));
        foreach (var (name, value) in MailHeaders.Of(message.Key)) Header(mail, name, value);
        Header(mail, "MIME-Version", "1.0");
        Header(mail, "Content-Type", string.Create(CultureInfo.InvariantCulture, $"multipart/alternative;\r\n boundary=\"{boundary}\""));
        mail.Append("\r\n");
        Part(mail, boundary, "text/plain", content.Text);
        Part(mail, boundary, "text/html", content.Html);
        mail.Append("--").Append(boundary).Append("--\r\n");
        return Encoding.ASCII.GetBytes(mail.ToString());
    }

    private static void Header(StringBuilder mail, string name, string value) => mail.Append(name).Append(": ").Append(value).Append("\r\n");

    private static void Part(StringBuilder mail, string boundary, string type, string body)
    {
        var (encoding, lines) = BodyEncoding.Encode(body);
        mail.Append("--").Append(boundary).Append("\r\n");
        Header(mail, "Content-Type", type + "; charset=utf-8");
        Header(mail, "Content-Transfer-Encoding", encoding);
        mail.Append("\r\n").Append(lines).Append("\r\n");
    }
}
