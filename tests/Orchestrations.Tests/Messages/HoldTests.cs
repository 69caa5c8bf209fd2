using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class HoldTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_hold_of_all_sending_keeps_every_message_back_and_says_who_and_why()
    {
        await world.Control.HoldAsync(null, "cs-lead", "go-live");
        var result = await world.SendAsync();
        Assert.Equal((MessageState.Held, "All sending is held (by cs-lead: go-live)"), (result.State, result.Reason));
        Assert.False(result.NeedsPerson);
        Assert.Empty(world.Sender.Taken);
        Assert.Equal(HoldCause.Everything, (await world.RowAsync()).HeldBy);
    }

    [Fact]
    public async Task A_hold_of_one_client_keeps_only_theirs_back()
    {
        await world.Control.HoldAsync("demo", "cs-lead");
        Assert.Equal(MessageState.Held, (await world.SendAsync()).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(MessageWorld.Request("order~K-2~confirmation", "other", "order~K-2"))).State);
    }

    [Theory]
    [InlineData("demo@example.com", MessageState.Accepted)]
    [InlineData("DEMO@Example.com", MessageState.Accepted)]
    [InlineData("@example.com", MessageState.Accepted)]
    [InlineData("emo@example.com", MessageState.Held)]
    [InlineData("@ample.com", MessageState.Held)]
    [InlineData("other@example.com", MessageState.Held)]
    public async Task Before_go_live_only_listed_addresses_are_written_to(string entry, MessageState expected)
    {
        world.Options = new SendingOptions { AllowList = [entry] };
        world.Restart();
        Assert.Equal(expected, (await world.SendAsync()).State);
    }

    [Fact]
    public async Task An_empty_allow_list_lets_nobody_through()
    {
        world.Options = new SendingOptions { AllowList = [] };
        world.Restart();
        Assert.Equal((MessageState.Held, "The address is not on the allow-list"), ((await world.SendAsync()).State, (await world.RowAsync()).Reason));
    }

    [Fact]
    public async Task One_message_released_goes_out_while_the_hold_stands()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        await world.SendAsync();
        var accepted = Assert.IsType<LedgerOutcome.Accepted>(await world.Ledger.ReleaseAsync(MessageWorld.Key, "cs-lead"));
        Assert.Equal(MessageState.Planned, accepted.Row.State);
        var start = Assert.IsType<Nudge.Start>(Assert.Single(world.Records.Nudges));
        Assert.Equal(("delivery~1~order~K-1042~confirmation", MessageCatalog.DeliverMessage), (start.InstanceId, start.Orchestration));
        var delivery = Assert.IsType<MessageDelivery>(start.Input);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(delivery.Request)).State);
    }

    [Fact]
    public async Task Lifting_a_hold_starts_one_sweep_however_often_it_is_asked()
    {
        await world.Control.HoldAsync("demo", "cs-lead");
        await world.Control.ReleaseAsync("demo", "cs-lead");
        await world.Control.ReleaseAsync("demo", "cs-lead");
        Assert.Equal(["release~2~client~demo", "release~2~client~demo"], world.Records.Nudges.Select(static nudge => nudge.InstanceId));
        await world.Control.HoldAsync("demo", "cs-lead");
        await world.Control.ReleaseAsync("demo", "cs-lead");
        Assert.Equal("release~4~client~demo", world.Records.Nudges[^1].InstanceId);
    }

    [Fact]
    public async Task Lifting_a_hold_that_never_was_does_nothing()
    {
        Assert.False((await world.Control.ReleaseAsync(null, "cs-lead")).On);
        Assert.Empty(world.Records.Nudges);
        Assert.Equal(0, world.Records.Writes);
    }

    [Fact]
    public async Task The_active_holds_can_be_listed()
    {
        await world.Control.HoldAsync("other", "cs-lead");
        await world.Control.HoldAsync("demo", "cs-lead");
        await world.Control.HoldAsync(null, "cs-lead");
        await world.Control.ReleaseAsync("demo", "cs-lead");
        Assert.Equal([null, "other"], (await world.Control.ActiveAsync()).Select(static hold => hold.ClientId));
        Assert.False((await world.Control.GetAsync("demo"))!.On);
    }

    [Fact]
    public async Task A_sweep_delivers_every_held_message_of_the_client_page_by_page()
    {
        await world.Control.HoldAsync("demo", "cs-lead");
        for (var n = 0; n < 120; n++) await world.SendAsync(MessageWorld.Request($"order~K-{n:000}~confirmation", "demo", $"order~K-{n:000}"));
        await world.Control.ReleaseAsync("demo", "cs-lead");
        var sweep = (ReleaseHeld)((Nudge.Start)world.Records.Nudges[^1]).Input!;
        world.Records.Nudges.Clear();

        var pages = new List<ReleasedPage>();
        do
        {
            var page = await world.ReleasePage.RunAsync(sweep with { Cursor = pages.Count == 0 ? null : pages[^1].Next }, default);
            pages.Add(page);
        }
        while (pages[^1].Next is not null);

        Assert.Equal([50, 50, 20], pages.Select(static page => page.Released));
        Assert.Equal(120, world.Records.Nudges.Select(static nudge => nudge.InstanceId).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(await world.KeysAsync(new LedgerFilter(State: MessageState.Held)));
    }

    [Fact]
    public async Task A_sweep_that_runs_twice_begins_no_second_delivery()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        await world.SendAsync();
        await world.Control.ReleaseAsync(null, "cs-lead");
        var sweep = (ReleaseHeld)((Nudge.Start)world.Records.Nudges[^1]).Input!;
        world.Records.Nudges.Clear();
        Assert.Equal(1, (await world.ReleasePage.RunAsync(sweep, default)).Released);
        Assert.Equal(0, (await world.ReleasePage.RunAsync(sweep, default)).Released);
        Assert.All(world.Records.Nudges, static nudge => Assert.Equal("delivery~1~order~K-1042~confirmation", nudge.InstanceId));
        Assert.Equal(2, world.Records.Nudges.Count);
    }

    [Fact]
    public async Task A_sweep_leaves_what_a_person_or_the_allow_list_holds()
    {
        world.Options = new SendingOptions { AllowList = ["other@example.com"] };
        world.Restart();
        await world.SendAsync();
        await world.Control.HoldAsync(null, "cs-lead");
        await world.SendAsync(MessageWorld.Request("order~K-2~confirmation", "other", "order~K-2"));
        await world.Control.ReleaseAsync(null, "cs-lead");
        var sweep = (ReleaseHeld)((Nudge.Start)world.Records.Nudges[^1]).Input!;
        Assert.Equal(1, (await world.ReleasePage.RunAsync(sweep, default)).Released);
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter(State: MessageState.Held)));
    }

    [Fact]
    public async Task A_swept_message_is_held_again_by_a_hold_that_still_stands()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        await world.Control.HoldAsync("demo", "cs-lead");
        await world.SendAsync();
        await world.Control.ReleaseAsync(null, "cs-lead");
        await world.ReleasePage.RunAsync((ReleaseHeld)((Nudge.Start)world.Records.Nudges[^1]).Input!, default);
        Assert.Equal(MessageState.Held, (await world.SendAsync()).State);
        Assert.Equal(HoldCause.Client, (await world.RowAsync()).HeldBy);
    }

    [Fact]
    public async Task A_hold_lifted_while_a_message_is_being_held_does_not_strand_it()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        await world.Control.ReleaseAsync(null, "cs-lead");
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        await world.Control.HoldAsync(null, "cs-lead");
        world.Records.Before = ("messages", async () => await world.Control.ReleaseAsync(null, "cs-lead"));
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
    }
}
