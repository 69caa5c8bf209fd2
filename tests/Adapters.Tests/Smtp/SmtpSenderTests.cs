using Kyndof.Workflows.Adapters.Smtp;
using Kyndof.Workflows.Adapters.Tests.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Smtp;

public sealed class SmtpSenderTests : MimeSenderSuite, IAsyncLifetime
{
    private readonly SmtpSink sink = new();
    private readonly Lines log = new();

    protected override IMessageSender Sender => Make(Settings);

    protected override IMessageSender Unreachable => Make(Settings with { Port = 1 });

    private SmtpSettings Settings => new() { Host = "127.0.0.1", Port = sink.Port, Tls = false };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await sink.DisposeAsync();

    protected override IReadOnlyList<string> Arrived() => sink.Texts;

    [Theory]
    [InlineData(SinkManner.Accept, typeof(SendResult.Accepted))]
    [InlineData(SinkManner.CloseAtOnce, typeof(SendResult.Unavailable))]
    [InlineData(SinkManner.RefuseSender, typeof(SendResult.Unavailable))]
    [InlineData(SinkManner.RefuseRecipient, typeof(SendResult.Refused))]
    [InlineData(SinkManner.DeferRecipient, typeof(SendResult.Unavailable))]
    [InlineData(SinkManner.CloseAtData, typeof(SendResult.Unavailable))]
    [InlineData(SinkManner.RefuseText, typeof(SendResult.Refused))]
    [InlineData(SinkManner.DeferText, typeof(SendResult.Unavailable))]
    [InlineData(SinkManner.CloseAfterText, typeof(SendResult.Unknown))]
    public async Task Says_what_is_known_of_the_handover(SinkManner manner, Type expected)
    {
        sink.Manner = manner;
        Assert.IsType(expected, await Sender.SendAsync(OutgoingSamples.English, default));
    }

    [Fact]
    public async Task A_text_whose_answer_never_came_did_arrive_and_a_repeat_carries_the_same_message_id()
    {
        sink.Manner = SinkManner.CloseAfterText;
        Assert.IsType<SendResult.Unknown>(await Sender.SendAsync(OutgoingSamples.English, default));
        sink.Manner = SinkManner.Accept;
        Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Equal(2, sink.Texts.Count);
        Assert.Single(sink.Texts.Select(static raw => new ReadMail(raw).Header("Message-ID")).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_unavailable()
    {
        sink.Manner = SinkManner.Silent;
        var result = await Make(Settings with { Timeout = Duration.FromMilliseconds(100) }).SendAsync(OutgoingSamples.English, default);
        Assert.IsType<SendResult.Unavailable>(result);
    }

    [Fact]
    public async Task A_refused_sign_in_is_ours_to_mend()
    {
        sink.Manner = SinkManner.RefuseSignIn;
        Assert.IsType<SendResult.Unavailable>(await Make(Settings with { User = "demo", Password = "wrong" }).SendAsync(OutgoingSamples.English, default));
        Assert.Empty(sink.Texts);
    }

    [Theory]
    [InlineData(SinkManner.Accept)]
    [InlineData(SinkManner.OfferBrokenTls)]
    public async Task Nothing_is_said_to_a_server_without_tls_when_tls_is_asked_for(SinkManner manner)
    {
        sink.Manner = manner;
        Assert.IsType<SendResult.Unavailable>(await Make(Settings with { Tls = true }).SendAsync(OutgoingSamples.English, default));
        Assert.Empty(sink.Envelopes);
        Assert.Empty(sink.Texts);
    }

    [Fact]
    public async Task Addresses_the_envelope_to_the_client_alone()
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        Assert.Equal(2, sink.Envelopes.Count);
        Assert.StartsWith("MAIL FROM:<orders@example.com>", sink.Envelopes[0], StringComparison.Ordinal);
        Assert.StartsWith("RCPT TO:<client@example.com>", sink.Envelopes[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_be_asked_what_it_took() =>
        Assert.Equal(SendLookup.CannotTell, await Sender.FindAsync(OutgoingSamples.English.Key, default));

    [Fact]
    public async Task Shows_no_whole_address_in_logs_or_reasons_and_no_password()
    {
        sink.Manner = SinkManner.RefuseRecipient;
        var refused = Assert.IsType<SendResult.Refused>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.DoesNotContain("client@example.com", refused.Reason, StringComparison.Ordinal);
        Assert.Contains("c***@example.com", Assert.Single(log.Written), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", (Settings with { User = "demo", Password = "hidden" }).ToString(), StringComparison.Ordinal);
    }

    private SmtpSender Make(SmtpSettings settings) => new(settings, log);

    private sealed class Lines : ILogger<SmtpSender>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
