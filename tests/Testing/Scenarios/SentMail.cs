using System.Net;
using Kyndof.Workflows.Adapters.Tests.Mail;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>One mail as its reader sees it, decoded from the raw file.</summary>
public sealed class SentMail
{
    private readonly ReadMail mail;

    internal SentMail(string raw) => mail = new ReadMail(raw);

    public string Subject => mail.Subject;

    public string From => mail.From.Address;

    public string To => mail.To.Address;

    public string ReplyTo => mail.ReplyTo.Address;

    public string Text => Body("text/plain");

    public string Html => WebUtility.HtmlDecode(Body("text/html"));

    /// <summary>Both twins, the text and the HTML, carry all of it.</summary>
    public SentMail Says(params string[] words)
    {
        foreach (var word in words)
        {
            Xunit.Assert.Contains(word, Text, StringComparison.Ordinal);
            Xunit.Assert.Contains(word, Html, StringComparison.Ordinal);
        }

        return this;
    }

    /// <summary>Neither twin carries any of it.</summary>
    public SentMail DoesNotSay(params string[] words)
    {
        foreach (var word in words)
        {
            Xunit.Assert.DoesNotContain(word, Text, StringComparison.Ordinal);
            Xunit.Assert.DoesNotContain(word, Html, StringComparison.Ordinal);
        }

        return this;
    }

    private string Body(string type) => mail.Parts.Single(part => part.Type == type).Body;
}
