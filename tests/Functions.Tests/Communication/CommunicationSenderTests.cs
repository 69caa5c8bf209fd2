using Kyndof.Workflows.Adapters.Tests.Mail;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Communication;

/// <summary>Communication Services over real HTTP: what each answer, and each silence, means for the ledger.</summary>
public sealed class CommunicationSenderTests : MessageSenderSuite, IAsyncLifetime
{
    private CommunicationStub stub = null!;

    protected override IMessageSender Sender => stub.Sender();

    protected override IMessageSender Unreachable => CommunicationStub.At("http://127.0.0.1:1");

    protected override int Arrivals => stub.Taken.Count;

    public async Task InitializeAsync() => stub = await CommunicationStub.StartAsync();

    public async Task DisposeAsync() => await stub.DisposeAsync();

    [Fact]
    public async Task Hands_over_names_subject_and_both_bodies_under_the_keys_operation()
    {
        var accepted = Assert.IsType<SendResult.Accepted>(await Sender.SendAsync(OutgoingSamples.Korean, default));
        var (sample, mail) = (OutgoingSamples.Korean.Content, Assert.Single(stub.Taken));
        Assert.Equal(accepted.ProviderId, Assert.Single(stub.Called));
        Assert.Equal("orders@example.com", mail.GetProperty("senderAddress").GetString());
        var to = Assert.Single(mail.GetProperty("recipients").GetProperty("to").EnumerateArray());
        Assert.Equal(("client@example.com", "데모 고객"), (to.GetProperty("address").GetString(), to.GetProperty("displayName").GetString()));
        var reply = Assert.Single(mail.GetProperty("replyTo").EnumerateArray());
        Assert.Equal(("owner@example.com", "데모 담당자"), (reply.GetProperty("address").GetString(), reply.GetProperty("displayName").GetString()));
        var content = mail.GetProperty("content");
        Assert.Equal(
            (sample.Subject, sample.Html, sample.Text),
            (content.GetProperty("subject").GetString(), content.GetProperty("html").GetString(), content.GetProperty("plainText").GetString()));
        Assert.Equal("order~K-1043~shipped", mail.GetProperty("headers").GetProperty("X-Message-Key").GetString());
        Assert.True(mail.GetProperty("userEngagementTrackingDisabled").GetBoolean());
    }

    [Fact]
    public async Task Names_the_same_operation_whenever_it_hands_a_key_over()
    {
        await stub.Sender().SendAsync(OutgoingSamples.English, default);
        await stub.Sender().SendAsync(OutgoingSamples.English, default);
        Assert.Equal([OperationIds.TextOf(OutgoingSamples.English.Key), OperationIds.TextOf(OutgoingSamples.English.Key)], stub.Called);
        Assert.Single(stub.Taken);
    }

    [Theory]
    [InlineData(400, typeof(SendResult.Refused))]
    [InlineData(404, typeof(SendResult.Refused))]
    [InlineData(413, typeof(SendResult.Refused))]
    [InlineData(401, typeof(SendResult.Unavailable))]
    [InlineData(403, typeof(SendResult.Unavailable))]
    [InlineData(408, typeof(SendResult.Unavailable))]
    [InlineData(429, typeof(SendResult.Unavailable))]
    [InlineData(500, typeof(SendResult.Unavailable))]
    [InlineData(503, typeof(SendResult.Unavailable))]
    [InlineData(409, typeof(SendResult.Unknown))]
    [InlineData(200, typeof(SendResult.Unknown))]
    public async Task Says_what_an_answer_means_and_asks_once(int status, Type expected)
    {
        stub.OnSend = CommunicationStub.Error(status, "SomeCode");
        var result = await Sender.SendAsync(OutgoingSamples.English, default);
        Assert.IsType(expected, result);
        Assert.Single(stub.Called);
        Assert.Contains($"answered {status}", Reason(result), StringComparison.Ordinal);
        Assert.DoesNotContain("client@example.com", Reason(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SomeCode", "Communication Services answered 400 (SomeCode)")]
    [InlineData("client@example.com", "Communication Services answered 400")]
    public async Task A_refusal_carries_the_code_and_never_an_address(string code, string expected)
    {
        stub.OnSend = CommunicationStub.Error(400, code);
        Assert.Equal(expected, Reason(await Sender.SendAsync(OutgoingSamples.English, default)));
    }

    [Theory]
    [InlineData("37", 37)]
    [InlineData("Tue, 03 Mar 2026 00:02:00 GMT", 120)]
    [InlineData(null, 60)]
    [InlineData("soon", 60)]
    public async Task Too_many_says_how_long_to_wait(string? header, int seconds)
    {
        stub.OnSend = CommunicationStub.Error(
            429, "TooManyRequests", header is null ? [] : [("Retry-After", header), ("Date", "Tue, 03 Mar 2026 00:00:00 GMT")]);
        var result = Assert.IsType<SendResult.Unavailable>(await Sender.SendAsync(OutgoingSamples.English, default));
        Assert.Equal(Duration.FromSeconds(seconds), result.RetryAfter);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_text_left_is_unknown()
    {
        stub.OnSend = static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        Assert.IsType<SendResult.Unknown>(await Sender.SendAsync(OutgoingSamples.English, default));
    }

    [Fact]
    public async Task Silence_past_the_deadline_is_unknown()
    {
        stub.OnSend = static context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        Assert.IsType<SendResult.Unknown>(await stub.Sender(TimeSpan.FromMilliseconds(300)).SendAsync(OutgoingSamples.English, default));
    }

    [Fact]
    public async Task An_acceptance_nobody_can_read_is_unknown()
    {
        stub.OnSend = static context =>
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return context.Response.WriteAsync("<html>");
        };
        Assert.IsType<SendResult.Unknown>(await Sender.SendAsync(OutgoingSamples.English, default));
    }

    [Theory]
    [InlineData("NotStarted", SendLookup.Found)]
    [InlineData("Running", SendLookup.Found)]
    [InlineData("Succeeded", SendLookup.Found)]
    [InlineData("Failed", SendLookup.NotFound)]
    [InlineData("Canceled", SendLookup.NotFound)]
    public async Task Finds_what_the_service_has_taken_unless_it_failed_there(string status, SendLookup expected)
    {
        await Sender.SendAsync(OutgoingSamples.English, default);
        stub.Status = status;
        Assert.Equal(expected, await Sender.FindAsync(OutgoingSamples.English.Key, default));
    }

    [Fact]
    public async Task Does_not_find_what_was_never_taken() =>
        Assert.Equal(SendLookup.NotFound, await Sender.FindAsync(OutgoingSamples.English.Key, default));

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Cannot_tell_when_the_question_is_not_answered(int status)
    {
        stub.OnAsk = CommunicationStub.Error(status, "SomeCode");
        Assert.Equal(SendLookup.CannotTell, await Sender.FindAsync(OutgoingSamples.English.Key, default));
        Assert.Equal(SendLookup.CannotTell, await Unreachable.FindAsync(OutgoingSamples.English.Key, default));
    }

    [Fact]
    public async Task Refuses_what_the_library_would_throw_at()
    {
        var bare = OutgoingSamples.English.Content with { Html = " ", Text = "" };
        Assert.IsType<SendResult.Refused>(await Sender.SendAsync(OutgoingSamples.English with { Content = bare }, default));
        Assert.IsType<SendResult.Refused>(await Sender.SendAsync(OutgoingSamples.English with { Content = OutgoingSamples.English.Content with { Subject = "" } }, default));
        Assert.Empty(stub.Called);
    }

    private static string Reason(SendResult result) => result switch
    {
        SendResult.Refused refused => refused.Reason,
        SendResult.Unavailable later => later.Reason,
        SendResult.Unknown unknown => unknown.Reason,
        _ => "",
    };
}
