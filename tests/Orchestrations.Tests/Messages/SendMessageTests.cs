using System.Text.Json.Nodes;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class SendMessageTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_message_is_on_record_as_sending_before_the_provider_sees_it()
    {
        var seen = new List<LedgerRow>();
        world.Sender.During = async message => seen.Add(await world.RowAsync(message.Key));
        await world.SendAsync();
        var row = Assert.Single(seen);
        Assert.Equal((MessageState.Sending, 1), (row.State, row.Attempts));
    }

    [Fact]
    public async Task An_accepted_message_says_when_where_and_why()
    {
        var result = await world.SendAsync();
        Assert.Equal(new SendMessageResult(MessageWorld.Key, MessageState.Accepted, null, Instant.FromUtc(2026, 3, 2, 0, 0)), result);
        var row = await world.RowAsync();
        Assert.Equal(("demo@example.com", Language.En, "Confirmation En K-1042", "ORD-1", "id-" + MessageWorld.Key), (row.To, row.Language, row.Subject, row.RuleId, row.ProviderId));
        Assert.Equal("주문이 접수되었습니다.", row.Because.Ko);
    }

    [Fact] // ORD-1: the contact of today answers
    public async Task It_goes_out_in_the_brands_name_with_the_owner_to_reply_to()
    {
        await world.SendAsync();
        var content = Assert.Single(world.Sender.Taken).Content;
        Assert.Equal(("Kyndof", "orders@example.com", "Demo Owner", "owner@example.com", "Demo Contact"), (content.FromName, content.FromAddress, content.ReplyToName, content.ReplyToAddress, content.ToName));
        Assert.Equal(content, await world.Ledger.ContentAsync(MessageWorld.Key));
        var data = JsonNode.Parse(content.Text)!.AsObject();
        Assert.True(data.ContainsKey("trackingNumber"));
        Assert.Equal(("Demo Agency", "Demo Owner", "Kyndof"), ((string?)data["client"]!["name"], (string?)data["owner"]!["name"], (string?)data["brand"]!["name"]));
    }

    [Fact]
    public async Task A_second_run_finds_the_first_and_sends_nothing()
    {
        var first = await world.SendAsync();
        world.Restart();
        world.Time.Now += Duration.FromHours(1);
        Assert.Equal(first, await world.SendAsync());
        Assert.Single(world.Sender.Taken);
    }

    [Fact]
    public async Task A_retry_sends_the_words_of_the_first_plan_to_the_address_of_today()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        world.Directory.Clients["demo"] = world.Directory.Clients["demo"] with { Email = "new@example.com" };
        await world.SendAsync(MessageWorld.Request() with { Data = new JsonObject { ["orderId"] = "other words" } });
        var sent = Assert.Single(world.Sender.Taken);
        Assert.Equal(("new@example.com", "Confirmation En K-1042"), (sent.To, sent.Content.Subject));
        Assert.Equal("new@example.com", (await world.RowAsync()).To);
    }

    [Fact]
    public async Task A_message_to_an_unknown_client_is_on_record_as_failed()
    {
        var result = await world.SendAsync(MessageWorld.Request(clientId: "nobody"));
        Assert.Equal((MessageState.Failed, "Client 'nobody' is unknown"), (result.State, result.Reason));
        Assert.True(result.NeedsPerson);
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new(State: MessageState.Failed)));
        Assert.Empty(world.Sender.Taken);
    }

    [Fact]
    public async Task A_message_whose_template_is_broken_is_on_record_as_failed_with_the_slip()
    {
        world.Renderer.Broken = true;
        var result = await world.SendAsync();
        Assert.Equal(MessageState.Failed, result.State);
        Assert.Contains("'oops'", result.Reason, StringComparison.Ordinal);
        Assert.Null(await world.Ledger.ContentAsync(MessageWorld.Key));
    }

    [Fact]
    public async Task A_refused_message_has_failed_for_good()
    {
        world.Sender.Answers.Enqueue(new SendResult.Refused("no such mailbox"));
        Assert.Equal((MessageState.Failed, "no such mailbox"), Of(await world.SendAsync()));
        Assert.Equal((MessageState.Failed, "no such mailbox"), Of(await world.SendAsync()));
        Assert.Empty(world.Sender.Taken);
    }

    [Fact]
    public async Task An_unavailable_provider_is_tried_again()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        var later = await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.Equal((MessageWorld.Key, "closed"), (later.Key, later.Reason));
        Assert.Equal((MessageState.Planned, "closed"), Of(SendMessageResult.Of(await world.RowAsync())));
        Assert.Equal((MessageState.Accepted, null), Of(await world.SendAsync()));
        Assert.Equal((2, 0), Counts(await world.RowAsync()));
    }

    [Fact]
    public async Task An_unknown_outcome_is_repeated_under_the_same_key_and_counted()
    {
        world.Sender.Answerable = false;
        world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.Equal(MessageState.OutcomeUnknown, (await world.RowAsync()).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        Assert.Equal((2, 1), Counts(await world.RowAsync()));
        Assert.All(world.Sender.Taken, static message => Assert.Equal(MessageWorld.Key, message.Key));
    }

    [Fact]
    public async Task An_unknown_outcome_is_left_to_a_person_where_policy_says_so()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        var request = MessageWorld.Request() with { OnUnknownOutcome = UnknownOutcome.Hold };
        Assert.Equal((MessageState.OutcomeUnknown, "broken off"), Of(await world.SendAsync(request)));
        Assert.Equal((MessageState.OutcomeUnknown, "broken off"), Of(await world.SendAsync(request)));
        Assert.Single(world.Sender.Taken);
    }

    [Theory]
    [InlineData(1, MessageState.Accepted)]
    [InlineData(2, MessageState.Accepted)]
    [InlineData(3, MessageState.OutcomeUnknown)]
    public async Task Repeats_of_unknown_outcomes_end_at_their_limit(int unknowns, MessageState expected)
    {
        world.Options = new SendingOptions { MaxRepeatsAfterUnknown = 2 };
        world.Sender.Answerable = false;
        world.Restart();
        for (var n = 0; n < unknowns; n++) world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        var tries = 0;
        SendMessageResult? result = null;
        while (result is null && tries++ < 10)
        {
            try
            {
                result = await world.SendAsync();
            }
            catch (HandoverException)
            {
                // The retry policy comes round again.
            }
        }

        Assert.Equal(expected, result?.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("키")]
    public async Task A_key_that_is_none_is_refused_at_once(string key) =>
        await Assert.ThrowsAsync<NonRetryableException>(() => world.SendAsync(MessageWorld.Request(key)));

    [Fact]
    public async Task A_key_has_at_most_180_characters()
    {
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(MessageWorld.Request(new string('k', 180)))).State);
        await Assert.ThrowsAsync<NonRetryableException>(() => world.SendAsync(MessageWorld.Request(new string('k', 181))));
    }

    [Fact]
    public async Task A_key_belongs_to_one_instance()
    {
        await world.SendAsync();
        var refused = await Assert.ThrowsAsync<NonRetryableException>(() => world.SendAsync(MessageWorld.Request(instanceId: "order~K-7")));
        Assert.Contains("order~K-1042", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_of_one_message_do_not_meet_at_the_provider()
    {
        HandoverException? second = null;
        world.Sender.During = async _ => second = await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        Assert.NotNull(second);
        Assert.Single(world.Sender.Taken);
    }

    private static (MessageState State, string? Reason) Of(SendMessageResult result) => (result.State, result.Reason);

    private static (int Attempts, int Repeats) Counts(LedgerRow row) => (row.Attempts, row.RepeatsAfterUnknown);
}
