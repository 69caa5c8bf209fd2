using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Slack;

/// <summary>What each answer of Slack, and its silence, makes of a message.</summary>
public sealed class SlackSenderTests : IAsyncLifetime
{
    private static readonly OutgoingMessage Urgent = new(
        "issue~I-7~urgent~1", "#cs-urgent", new MessageContent("[긴급] 이슈 I-7", "<p>…</p>", "🚨 긴급 이슈 I-7\nhttps://example.com/a?b=1&c=<!channel>\n", "Kyndof", "orders@example.com", "", "", ""),
        Instant.FromUtc(2026, 3, 2, 0, 0));

    private SlackStub stub = null!;

    public async Task InitializeAsync() => stub = await SlackStub.StartAsync();

    public async Task DisposeAsync() => await stub.DisposeAsync();

    [Fact]
    public async Task Posts_the_text_to_the_channel_and_lets_no_words_call_anybody()
    {
        Assert.Equal(new SendResult.Accepted("1700000000.000001"), await SendAsync());
        var post = Assert.Single(stub.Posted);
        Assert.Equal(
            ("#cs-urgent", "🚨 긴급 이슈 I-7\nhttps://example.com/a?b=1&amp;c=&lt;!channel&gt;", true, OperationIds.TextOf(Urgent.Key)),
            (post.GetProperty("channel").GetString(), post.GetProperty("text").GetString(), post.GetProperty("mrkdwn").GetBoolean(), post.GetProperty("client_msg_id").GetString()));
        Assert.False(post.GetProperty("unfurl_links").GetBoolean() || post.GetProperty("unfurl_media").GetBoolean());
        Assert.Equal(("Bearer " + SlackStub.Token, "application/json; charset=utf-8"), stub.Head);
    }

    [Fact]
    public async Task A_repeat_names_the_same_message_and_a_lookup_cannot_tell()
    {
        await SendAsync();
        await SendAsync();
        Assert.Equal(stub.Posted[0].GetProperty("client_msg_id").GetString(), stub.Posted[1].GetProperty("client_msg_id").GetString());
        Assert.Equal(SendLookup.CannotTell, await stub.Sender().FindAsync(Urgent.Key, default));
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("0", 0)]
    [InlineData("Mon, 02 Mar 2026 00:01:00 GMT", 60)]
    [InlineData("Sun, 01 Mar 2026 00:00:00 GMT", 30)]
    [InlineData("soon", 30)]
    [InlineData(null, 30)]
    public async Task Too_many_posts_wait_as_long_as_Slack_says(string? retryAfter, int seconds)
    {
        (string, string)[] headers = [("Date", "Mon, 02 Mar 2026 00:00:00 GMT")];
        stub.Answer = SlackStub.Says(429, """{"ok":false,"error":"ratelimited"}""", retryAfter is null ? headers : [.. headers, ("Retry-After", retryAfter)]);
        var later = Assert.IsType<SendResult.Unavailable>(await SendAsync());
        Assert.Equal((Duration.FromSeconds(seconds), $"Slack answered 429; again after {seconds} s"), (later.RetryAfter, later.Reason));
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(502, "<html>bad gateway</html>")]
    [InlineData(503, """{"ok":false,"error":"service_unavailable"}""")]
    [InlineData(200, """{"ok":false,"error":"internal_error"}""")]
    public async Task A_server_in_trouble_is_tried_again(int status, string body)
    {
        stub.Answer = SlackStub.Says(status, body);
        Assert.Null(Assert.IsType<SendResult.Unavailable>(await SendAsync()).RetryAfter);
    }

    [Theory]
    [InlineData(200, """{"ok":false,"error":"channel_not_found"}""", "Slack answered channel_not_found")]
    [InlineData(200, """{"ok":false,"error":"invalid_auth"}""", "Slack answered invalid_auth")]
    [InlineData(200, """{"ok":false,"error":"not_in_channel","needed":"x"}""", "Slack answered not_in_channel")]
    [InlineData(200, """{"ok":false,"error":"<b>client@example.com</b>"}""", "Slack answered no")]
    [InlineData(404, "<html>not here</html>", "Slack answered 404")]
    [InlineData(302, "", "Slack answered 302")]
    public async Task A_refusal_is_for_good_and_names_the_error_word(int status, string body, string reason)
    {
        stub.Answer = SlackStub.Says(status, body, ("Location", "/elsewhere"));
        Assert.Equal(new SendResult.Refused(reason), await SendAsync());
    }

    [Fact]
    public async Task A_rate_limit_said_in_words_waits_too()
    {
        stub.Answer = SlackStub.Says(200, """{"ok":false,"error":"rate_limited"}""", ("Retry-After", "7"));
        Assert.Equal(Duration.FromSeconds(7), Assert.IsType<SendResult.Unavailable>(await SendAsync()).RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>welcome</html>")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""["ok"]""")]
    [InlineData("""{"ok":false,"error":"fatal_error"}""")]
    public async Task An_answer_nobody_can_trust_leaves_the_outcome_unknown(string body)
    {
        stub.Answer = SlackStub.Says(200, body);
        Assert.IsType<SendResult.Unknown>(await SendAsync());
    }

    [Fact]
    public async Task Silence_after_the_post_was_sent_leaves_the_outcome_unknown()
    {
        await SendAsync();
        stub.Answer = static context => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        Assert.Equal(new SendResult.Unknown("Slack did not answer within 0.5 s"), await stub.Sender(Duration.FromMilliseconds(500)).SendAsync(Urgent, default));
    }

    [Fact]
    public async Task A_host_that_stops_while_Slack_is_silent_leaves_the_outcome_unknown()
    {
        using var stopping = new CancellationTokenSource();
        stub.Answer = async context =>
        {
            await stopping.CancelAsync();
            await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        };
        Assert.Equal(new SendResult.Unknown("The post was interrupted"), await stub.Sender().SendAsync(Urgent, stopping.Token));
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_the_outcome_unknown()
    {
        stub.Answer = static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        Assert.Equal(new SendResult.Unknown("The connection to Slack broke off"), await SendAsync());
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_its_end()
    {
        stub.Answer = static async context =>
        {
            for (var part = 0; part < 100 && !context.RequestAborted.IsCancellationRequested; part++) await context.Response.WriteAsync(new string(' ', 10_000));
        };
        Assert.IsType<SendResult.Unknown>(await SendAsync());
    }

    [Fact]
    public async Task A_server_nobody_reaches_has_taken_nothing() =>
        Assert.Equal(new SendResult.Unavailable("Slack is out of reach"), await stub.At("http://127.0.0.1:1").SendAsync(Urgent, default));

    [Theory]
    [InlineData("", "text")]
    [InlineData("#cs-urgent", " \n")]
    public async Task A_post_without_channel_or_text_is_refused_unsent(string channel, string text)
    {
        Assert.IsType<SendResult.Refused>(await stub.Sender().SendAsync(Urgent with { To = channel, Content = Urgent.Content with { Text = text } }, default));
        Assert.Empty(stub.Posted);
    }

    [Fact]
    public async Task The_log_knows_the_outcome_and_neither_token_nor_words()
    {
        await SendAsync();
        stub.Answer = SlackStub.Says(200, """{"ok":false,"error":"invalid_auth"}""");
        await SendAsync();
        Assert.Equal(["Message issue~I-7~urgent~1 to #cs-urgent: Accepted", "Message issue~I-7~urgent~1 to #cs-urgent: Refused"], stub.Log);
        Assert.DoesNotContain(SlackStub.Token, stub.Sender().Settings.ToString(), StringComparison.Ordinal);
    }

    private Task<SendResult> SendAsync() => stub.Sender().SendAsync(Urgent, default);
}
