using Kyndof.Workflows.Adapters.Mail;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Adapters.Tests.Mail;

/// <summary>What every sender that writes the mail itself must do besides: a text any server takes and any reader understands.</summary>
public abstract class MimeSenderSuite : MessageSenderSuite
{
    protected override int Arrivals => Arrived().Count;

    /// <summary>What arrived, as raw text.</summary>
    protected abstract IReadOnlyList<string> Arrived();

    public static TheoryData<string> Languages => ["en", "ko"];

    private static OutgoingMessage Sample(string language) => language == "ko" ? OutgoingSamples.Korean : OutgoingSamples.English;

    [Theory, MemberData(nameof(Languages))]
    public async Task Carries_names_subject_and_both_bodies_unharmed(string language)
    {
        var message = Sample(language);
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(message, default));
        var mail = new ReadMail(Assert.Single(Arrived()));
        Assert.Equal(message.Content.Subject, mail.Subject);
        Assert.Equal((message.Content.FromName, message.Content.FromAddress), (mail.From.DisplayName, mail.From.Address));
        Assert.Equal((message.Content.ToName, message.To), (mail.To.DisplayName, mail.To.Address));
        Assert.Equal((message.Content.ReplyToName, message.Content.ReplyToAddress), (mail.ReplyTo.DisplayName, mail.ReplyTo.Address));
        Assert.Equal([("text/plain", message.Content.Text), ("text/html", message.Content.Html)], mail.Parts);
    }

    [Theory, MemberData(nameof(Languages))]
    public async Task Writes_plain_ascii_in_lines_a_server_must_take(string language)
    {
        await Sender.SendAsync(Sample(language), default);
        var raw = Assert.Single(Arrived());
        Assert.All(raw, static character => Assert.InRange(character, '\t', '~'));
        Assert.All(raw.Split("\r\n"), static line => Assert.InRange(line.Length, 0, 998));
        Assert.DoesNotContain('\n', raw.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_the_message_by_its_key_and_asks_for_no_automatic_reply()
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        var mail = new ReadMail(Assert.Single(Arrived()));
        Assert.Equal(MessageIds.For("order~K-1042~confirmation", "orders@example.com"), mail.Header("Message-ID"));
        Assert.Equal("order~K-1042~confirmation", mail.Header("X-Message-Key"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
    }

    [Fact]
    public async Task Keeps_the_message_id_when_it_hands_a_key_over_again()
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Single(Arrived().Select(static raw => new ReadMail(raw).Header("Message-ID")).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lets_no_name_or_subject_begin_a_header()
    {
        var hostile = OutgoingSamples.English.Content with
        {
            Subject = "Hello\r\nBcc: everybody@example.com",
            ToName = "Demo\r\nBcc: everybody@example.com",
            FromName = "Kyndof \"Orders\" \\ <x@example.com>",
        };
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English with { Content = hostile }, default));
        var mail = new ReadMail(Assert.Single(Arrived()));
        Assert.DoesNotContain("Bcc", mail.HeaderNames, StringComparer.OrdinalIgnoreCase);
        Assert.Equal("orders@example.com", mail.From.Address);
        Assert.Equal("client@example.com", mail.To.Address);
    }
}
