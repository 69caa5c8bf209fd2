using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class MessageLedgerTests
{
    private readonly MessageWorld world = new();

    [Theory]
    [InlineData("order~nobody~confirmation")]
    [InlineData("../etc")]
    [InlineData("")]
    public async Task An_unknown_key_is_not_found(string key)
    {
        Assert.Null(await world.Ledger.GetAsync(key));
        Assert.Null(await world.Ledger.ContentAsync(key));
        Assert.IsType<LedgerOutcome.NotFound>(await world.Ledger.ResendAsync(key, "cs-lead"));
        Assert.IsType<LedgerOutcome.NotFound>(await world.Ledger.HoldAsync(key, "cs-lead"));
        Assert.IsType<LedgerOutcome.NotFound>(await world.Ledger.ReleaseAsync(key, "cs-lead"));
    }

    [Fact]
    public async Task Lists_run_newest_first_and_page_without_gap_or_repeat()
    {
        for (var n = 0; n < 25; n++)
        {
            world.Time.Now += Duration.FromMinutes(n % 2);
            if (n % 5 == 0) world.Sender.Answers.Enqueue(new SendResult.Refused("no such mailbox"));
            await world.SendAsync(MessageWorld.Request($"order~K-{n:00}~confirmation", n % 3 == 0 ? "other" : "demo", $"order~K-{n:00}"));
        }

        var all = await PagesAsync(new LedgerFilter(Limit: 4));
        Assert.Equal(25, all.Count);
        Assert.Equal(all.OrderByDescending(static row => row.PlannedAt).ThenBy(static row => row.Key, StringComparer.Ordinal).Select(static row => row.Key), all.Select(static row => row.Key));
        Assert.Equal(25, all.Select(static row => row.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(9, (await PagesAsync(new LedgerFilter(ClientId: "other", Limit: 2))).Count);
        Assert.Equal(5, (await PagesAsync(new LedgerFilter(State: MessageState.Failed, Limit: 2))).Count);
        Assert.Equal(["order~K-15~confirmation", "order~K-00~confirmation"], (await PagesAsync(new LedgerFilter(ClientId: "other", State: MessageState.Failed, Limit: 1))).Select(static row => row.Key));
    }

    [Fact]
    public async Task The_messages_of_an_instance_are_listed_by_key()
    {
        foreach (var name in new[] { "shipped", "confirmation", "delivered" }) await world.SendAsync(MessageWorld.Request("order~K-1042~" + name));
        await world.SendAsync(MessageWorld.Request("order~K-7~confirmation", instanceId: "order~K-7"));
        var rows = await PagesAsync(new LedgerFilter(InstanceId: "order~K-1042", Limit: 2));
        Assert.Equal(["order~K-1042~confirmation", "order~K-1042~delivered", "order~K-1042~shipped"], rows.Select(static row => row.Key));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(201, null)]
    [InlineData(50, "a/b")]
    [InlineData(50, "")]
    public async Task A_page_has_a_limit_and_a_cursor_of_ours(int limit, string? cursor) =>
        await Assert.ThrowsAsync<ArgumentException>(() => world.Ledger.ListAsync(new LedgerFilter(Limit: limit, Cursor: cursor)));

    [Fact]
    public async Task A_failed_message_is_sent_again_to_the_address_of_today()
    {
        world.Sender.Answers.Enqueue(new SendResult.Refused("no such mailbox"));
        await world.SendAsync();
        world.Directory.Clients["demo"] = world.Directory.Clients["demo"] with { Email = "right@example.com" };
        Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.ResendAsync(MessageWorld.Key, "specialist"));
        await DeliverAsync();
        var row = await world.RowAsync();
        Assert.Equal((MessageState.Accepted, "right@example.com", 2), (row.State, row.To, row.Attempts));
        Assert.Equal([new LedgerAction("resend", "specialist", Instant.FromUtc(2026, 3, 2, 0, 0))], row.Actions);
    }

    [Fact]
    public async Task A_message_that_could_not_be_written_is_written_when_it_is_sent_again()
    {
        world.Renderer.Broken = true;
        await world.SendAsync();
        world.Renderer.Broken = false;
        await world.Ledger.ResendAsync(MessageWorld.Key, "cs-lead");
        await DeliverAsync();
        Assert.Equal("Confirmation En K-1042", (await world.RowAsync()).Subject);
        Assert.Equal("Confirmation En K-1042", (await world.Ledger.ContentAsync(MessageWorld.Key))?.Subject);
        Assert.Single(world.Sender.Taken);
    }

    [Fact]
    public async Task A_message_of_unknown_outcome_sent_again_counts_as_a_repeat()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        await world.SendAsync(MessageWorld.Request() with { OnUnknownOutcome = UnknownOutcome.Hold });
        await world.Ledger.ResendAsync(MessageWorld.Key, "cs-lead");
        await DeliverAsync();
        Assert.Equal((MessageState.Accepted, 1), ((await world.RowAsync()).State, (await world.RowAsync()).RepeatsAfterUnknown));
    }

    [Fact]
    public async Task The_same_resend_twice_is_one_delivery()
    {
        world.Sender.Answers.Enqueue(new SendResult.Refused("no such mailbox"));
        await world.SendAsync();
        Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.ResendAsync(MessageWorld.Key, "cs-lead"));
        Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.ResendAsync(MessageWorld.Key, "cs-lead"));
        Assert.Equal("delivery~1~order~K-1042~confirmation", Assert.Single(world.Records.Nudges.Select(static nudge => nudge.InstanceId).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task What_the_provider_took_is_not_sent_again_and_the_refusal_names_the_states()
    {
        await world.SendAsync();
        var refused = Assert.IsType<LedgerOutcome.Refused>(await world.Ledger.ResendAsync(MessageWorld.Key, "cs-lead"));
        Assert.Equal(MessageState.Accepted, refused.State);
        Assert.Equal([MessageState.Failed, MessageState.Bounced, MessageState.OutcomeUnknown], refused.Allowed);
        Assert.Equal("The message is accepted; only a message that is failed, bounced, outcomeUnknown can be sent again.", refused.Reason.En);
        Assert.Contains("accepted", refused.Reason.Ko, StringComparison.Ordinal);
        Assert.IsType<LedgerOutcome.Refused>(await world.Ledger.HoldAsync(MessageWorld.Key, "cs-lead"));
        Assert.IsType<LedgerOutcome.Refused>(await world.Ledger.ReleaseAsync(MessageWorld.Key, "cs-lead"));
        Assert.Empty(world.Records.Nudges);
    }

    [Fact]
    public async Task A_planned_message_can_be_held_and_let_go()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.HoldAsync(MessageWorld.Key, "specialist"));
        Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.HoldAsync(MessageWorld.Key, "specialist"));
        Assert.Equal((MessageState.Held, "Held by specialist"), ((await world.SendAsync()).State, (await world.RowAsync()).Reason));
        await world.Ledger.ReleaseAsync(MessageWorld.Key, "specialist");
        await DeliverAsync();
        Assert.Equal(["hold", "release"], (await world.RowAsync()).Actions.Select(static action => action.What));
        Assert.Equal(MessageState.Accepted, (await world.RowAsync()).State);
    }

    private async Task DeliverAsync()
    {
        var start = Assert.IsType<Nudge.Start>(world.Records.Nudges[^1]);
        await world.SendAsync(Assert.IsType<MessageDelivery>(start.Input).Request);
    }

    private async Task<List<LedgerRow>> PagesAsync(LedgerFilter filter)
    {
        var rows = new List<LedgerRow>();
        do
        {
            var page = await world.Ledger.ListAsync(filter);
            Assert.InRange(page.Items.Count, 0, filter.Limit);
            rows.AddRange(page.Items);
            filter = filter with { Cursor = page.Next };
        }
        while (filter.Cursor is not null);
        return rows;
    }
}
