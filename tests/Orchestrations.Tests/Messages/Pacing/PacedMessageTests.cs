using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Pacing;

/// <summary>A provider that takes one message a minute; the clock begins at 00:00:20 on 2 March 2026, UTC.</summary>
public sealed class PacedMessageTests
{
    private const string Second = "order~K-2~confirmation";
    private static readonly Instant NextMinute = Instant.FromUtc(2026, 3, 2, 0, 1, 0);
    private readonly MessageWorld world = new();

    public PacedMessageTests()
    {
        world.Sender.HasQuota = true;
        world.Time.Now = Instant.FromUtc(2026, 3, 2, 0, 0, 20);
        world.Policy.Send(static sending => sending with { PerMinute = 1 });
    }

    [Fact]
    public async Task A_message_without_room_stays_planned_and_that_was_no_attempt()
    {
        await world.SendAsync();
        var waits = await SendSecondAsync();
        Assert.Equal((MessageState.Planned, NextMinute, false), (waits.State, waits.TryAgainAt, waits.NeedsPerson));
        var row = await world.RowAsync(Second);
        Assert.Equal((MessageState.Planned, 0, NextMinute), (row.State, row.Attempts, row.RoomAt));

        world.Restart();
        world.Time.Now = NextMinute;
        Assert.Equal(new SendMessageResult(Second, MessageState.Accepted, null, NextMinute), await SendSecondAsync());
        row = await world.RowAsync(Second);
        Assert.Equal((1, null, null), (row.Attempts, row.RoomAt, row.Reason));
    }

    [Fact]
    public async Task The_sending_step_sleeps_until_there_is_room_and_no_longer()
    {
        await world.SendAsync();
        var slept = new List<Instant>();
        var context = new StepContext((MessageCatalog.SendMessage, world.Send), (MessageCatalog.FailMessage, world.Fail))
        {
            Sleep = until => slept.Add(world.Time.Now = until),
        };
        var result = await context.SendMessageAsync(MessageWorld.Request(Second, instanceId: "order~K-2"), world.Policy.Current.Sending);
        Assert.Equal(MessageState.Accepted, result.State);
        Assert.Equal([NextMinute], slept);
    }

    [Fact]
    public async Task Too_many_puts_the_message_off_as_long_as_the_provider_says_and_everybody_else_too()
    {
        world.Policy.Send(static sending => sending with { PerMinute = 30 });
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("answered 429", Duration.FromSeconds(37)));
        var until = Instant.FromUtc(2026, 3, 2, 0, 0, 57);
        var waits = await world.SendAsync();
        Assert.Equal((MessageState.Planned, until, "answered 429"), (waits.State, waits.TryAgainAt, waits.Reason));
        Assert.Equal(until, (await SendSecondAsync()).TryAgainAt);
        Assert.Empty(world.Sender.Taken);

        world.Time.Now = until;
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        Assert.Equal(MessageState.Accepted, (await SendSecondAsync()).State);
    }

    [Fact]
    public async Task A_held_message_takes_no_place()
    {
        await world.Control.HoldAsync("demo", "cs-lead");
        Assert.Equal(MessageState.Held, (await world.SendAsync()).State);
        Assert.Equal(MessageState.Accepted, (await world.SendAsync(MessageWorld.Request(Second, "other", "order~K-2"))).State);
    }

    [Theory] // at write 1 the window is counted
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_crash_while_counting_wastes_a_place_at_most_and_loses_no_message(bool afterIt)
    {
        await world.Pacer.AskAsync(MessagePriority.Milestone, null);
        var before = world.Records.Writes;
        (world.Records.DieAtWrite, world.Records.DieAfterIt) = (before + 5, afterIt);
        await Assert.ThrowsAsync<CrashException>(() => world.SendAsync());
        world.Restart();
        var waits = await world.SendAsync();
        Assert.Equal(MessageState.Planned, waits.State);
        for (var asked = 0; waits.TryAgainAt is { } at && asked < 3; asked++)
        {
            world.Time.Now = at;
            waits = await world.SendAsync();
        }

        Assert.Equal(MessageState.Accepted, waits.State);
        Assert.Single(world.Sender.Taken);
    }

    [Fact]
    public async Task A_provider_that_can_be_asked_is_asked_before_a_repeat()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        await Assert.ThrowsAsync<HandoverException>(() => world.SendAsync());
        Assert.Equal(MessageState.Accepted, (await world.SendAsync()).State);
        var row = await world.RowAsync();
        Assert.Equal((1, 0), (row.Attempts, row.RepeatsAfterUnknown));
        Assert.Single(world.Sender.Taken);
    }

    private Task<SendMessageResult> SendSecondAsync() => world.SendAsync(MessageWorld.Request(Second, instanceId: "order~K-2"));
}
