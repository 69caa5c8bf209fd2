using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

/// <summary>ORD-10: a message that has been overtaken is taken back, and nothing sends it afterwards.</summary>
public sealed class WithdrawMessageTests
{
    private readonly MessageWorld world = new();

    [Fact]
    public async Task A_held_message_taken_back_is_not_sent_by_a_release()
    {
        await world.Control.HoldAsync(null, "key:cs-lead");
        Assert.Equal(MessageState.Held, (await world.SendAsync()).State);
        var result = await TakeBackAsync();
        Assert.Equal((MessageState.Failed, "overtaken"), (result.State, result.Reason));
        Assert.IsType<LedgerOutcome.Refused>(await world.Ledger.ReleaseAsync(MessageWorld.Key, "key:cs-lead"));
        Assert.Equal(MessageState.Failed, (await world.SendAsync()).State);
        Assert.Empty(world.Sender.Taken);
    }

    [Fact]
    public async Task A_message_that_could_not_be_sent_yet_is_taken_back()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.Equal(MessageState.Failed, (await TakeBackAsync()).State);
        Assert.Equal(MessageState.Failed, (await world.SendAsync()).State);
        Assert.Empty(world.Sender.Taken);
    }

    [Fact]
    public async Task What_went_out_stays_sent()
    {
        await world.SendAsync();
        Assert.Equal(MessageState.Accepted, (await TakeBackAsync()).State);
    }

    [Fact]
    public async Task A_message_never_recorded_has_nothing_to_take_back()
    {
        Assert.Equal(MessageState.Failed, (await TakeBackAsync()).State);
        Assert.Null(await world.Ledger.GetAsync(MessageWorld.Key));
    }

    private Task<SendMessageResult> TakeBackAsync() =>
        world.Withdraw.RunAsync(new WithdrawMessage("order~K-1042", MessageWorld.Key, "overtaken"), default);
}
