using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

/// <summary>The process dies at every write there is, before and after it is durable; the message comes through once.</summary>
public sealed class MessageCrashTests
{
    public static TheoryData<int, bool, bool> EveryWrite()
    {
        var data = new TheoryData<int, bool, bool>();
        for (var write = 1; write <= WritesOfOneMessage; write++)
        {
            foreach (var after in new[] { false, true })
            {
                data.Add(write, after, true);
                data.Add(write, after, false);
            }
        }

        return data;
    }

    private const int WritesOfOneMessage = 8;

    [Fact]
    public async Task A_message_costs_as_many_writes_as_the_crash_tests_die_at()
    {
        var world = new MessageWorld();
        await world.SendAsync();
        Assert.Equal(WritesOfOneMessage, world.Records.Writes);
    }

    [Theory, MemberData(nameof(EveryWrite))]
    public async Task A_crash_at_a_write_loses_and_doubles_nothing(int write, bool after, bool answerable)
    {
        var world = new MessageWorld();
        world.Sender.Answerable = answerable;
        world.Records.DieAfterIt = after;
        world.Records.DieAtWrite = write;
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync());
        world.Restart();

        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        var row = await world.RowAsync();
        Assert.InRange(world.Sender.Taken.Count, 1, answerable ? 1 : 1 + row.RepeatsAfterUnknown);
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter()));
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter(State: MessageState.Accepted)));
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter(ClientId: "demo")));
        foreach (var state in Enum.GetValues<MessageState>().Where(static state => state != MessageState.Accepted))
            Assert.Empty(await world.KeysAsync(new LedgerFilter(State: state)));
    }

    [Theory]
    [InlineData(SendLookup.Found, 1, MessageState.Accepted)]
    [InlineData(SendLookup.NotFound, 1, MessageState.Accepted)]
    public async Task A_provider_that_can_be_asked_is_asked_after_a_crash_in_the_handover(SendLookup taken, int mails, MessageState state)
    {
        var world = new MessageWorld();
        await DieInHandoverAsync(world, MessageWorld.Request(), taken == SendLookup.Found);
        Assert.Equal(state, (await world.SendAsync()).State);
        Assert.Equal(mails, world.Sender.Taken.Count);
        Assert.Equal(0, (await world.RowAsync()).RepeatsAfterUnknown);
    }

    [Fact]
    public async Task One_that_cannot_is_given_the_message_again_and_the_repeat_is_counted()
    {
        var world = new MessageWorld { Sender = { Answerable = false } };
        await DieInHandoverAsync(world, MessageWorld.Request(), taken: true);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        Assert.Equal(2, world.Sender.Taken.Count);
        Assert.Equal(1, (await world.RowAsync()).RepeatsAfterUnknown);
    }

    [Fact]
    public async Task Or_it_is_left_to_a_person_where_policy_says_so()
    {
        var world = new MessageWorld { Sender = { Answerable = false } };
        var request = MessageWorld.Request() with { OnUnknownOutcome = UnknownOutcome.Hold };
        await DieInHandoverAsync(world, request, taken: true);
        var result = await world.SendAsync(request);
        Assert.Equal(MessageState.OutcomeUnknown, result.State);
        Assert.True(result.NeedsPerson);
        Assert.Single(world.Sender.Taken);
    }

    [Fact]
    public async Task A_hold_that_came_during_the_crash_holds_what_the_provider_does_not_have()
    {
        var world = new MessageWorld();
        await DieInHandoverAsync(world, MessageWorld.Request(), taken: false);
        await world.Control.HoldAsync(null, "cs-lead");
        Assert.Equal(MessageState.Held, (await world.SendAsync()).State);
        Assert.Empty(world.Sender.Taken);
    }

    private static async Task DieInHandoverAsync(MessageWorld world, MessageRequest request, bool taken)
    {
        world.Sender.During = message =>
        {
            if (taken) world.Sender.Taken.Add(message);
            throw new CrashException();
        };
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync(request));
        world.Sender.During = null;
        world.Restart();
        Assert.Equal(MessageState.Sending, (await world.RowAsync()).State);
    }
}
