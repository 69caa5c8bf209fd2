using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class FailMessageTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_message_given_up_has_failed_for_the_reason_the_provider_gave()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        var result = await GiveUpAsync();
        Assert.Equal((MessageState.Failed, "closed"), (result.State, result.Reason));
        Assert.Equal([MessageWorld.Key], await world.KeysAsync(new LedgerFilter(State: MessageState.Failed)));
    }

    [Fact]
    public async Task One_given_up_before_it_was_planned_is_on_record_all_the_same()
    {
        Assert.Equal((MessageState.Failed, "the store was away"), ((await GiveUpAsync()).State, (await world.RowAsync()).Reason));
        Assert.Equal((MessageState.Failed, "the store was away"), ((await GiveUpAsync()).State, (await world.RowAsync()).Reason));
    }

    [Fact]
    public async Task What_was_accepted_stays_accepted()
    {
        await world.SendAsync();
        Assert.Equal(MessageState.Accepted, (await GiveUpAsync()).State);
    }

    [Theory]
    [InlineData(true, true, MessageState.Accepted)]
    [InlineData(true, false, MessageState.Failed)]
    [InlineData(false, true, MessageState.OutcomeUnknown)]
    public async Task One_interrupted_in_the_handover_is_what_the_provider_says(bool answerable, bool taken, MessageState expected)
    {
        world.Sender.Answerable = answerable;
        world.Sender.During = message =>
        {
            if (taken) world.Sender.Taken.Add(message);
            throw new CrashException();
        };
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync());
        Assert.Equal(expected, (await GiveUpAsync()).State);
    }

    private Task<SendMessageResult> GiveUpAsync() => world.Fail.RunAsync(new FailMessage(MessageWorld.Request(), "the store was away"), default);
}
