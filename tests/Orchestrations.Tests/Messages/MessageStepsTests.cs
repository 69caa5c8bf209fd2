using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Tests.Messages.World;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages;

public sealed class MessageStepsTests
{
    private readonly MessageWorld world = new();
    private readonly StepContext context;

    public MessageStepsTests() => context = new StepContext(
        (MessageCatalog.SendMessage, world.Send), (MessageCatalog.FailMessage, world.Fail), (MessageCatalog.ReleaseHeldPage, world.ReleasePage));

    private SendingPolicy Sending => world.Policy.Current.Sending;

    [Fact]
    public async Task A_message_is_tried_again_as_policy_says()
    {
        world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        Assert.Equal(MessageState.Accepted, (await context.SendMessageAsync(MessageWorld.Request(), Sending)).State);
        var retry = Assert.Single(context.Called).Retry!;
        Assert.Equal((Duration.FromMinutes(1), Duration.FromHours(1), Duration.FromHours(12)), (retry.FirstInterval, retry.MaxInterval, retry.Timeout));
        Assert.Equal(10_000, retry.MaxAttempts);
    }

    [Fact]
    public async Task A_message_whose_tries_are_used_up_is_a_result_and_not_an_exception()
    {
        for (var n = 0; n < StepContext.Tries; n++) world.Sender.Answers.Enqueue(new SendResult.Unavailable("closed"));
        var result = await context.SendMessageAsync(MessageWorld.Request(), Sending);
        Assert.Equal((MessageState.Failed, "closed"), (result.State, result.Reason));
        Assert.True(result.NeedsPerson);
        Assert.Equal([MessageCatalog.SendMessage, MessageCatalog.FailMessage], context.Called.Select(static call => call.Name));
        Assert.Equal(StepContext.Tries, (await world.RowAsync()).Attempts);
    }

    [Fact]
    public async Task A_key_that_is_none_is_a_result_too()
    {
        var result = await context.SendMessageAsync(MessageWorld.Request("a/b"), Sending);
        Assert.Equal(MessageState.Failed, result.State);
        Assert.Contains("'a/b'", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, MessageState.Accepted, 2)]
    [InlineData(false, MessageState.OutcomeUnknown, 1)]
    public async Task Policy_decides_what_becomes_of_an_unknown_outcome(bool resend, MessageState expected, int mails)
    {
        world.Sender.Answerable = false;
        world.Sender.Answers.Enqueue(new SendResult.Unknown("broken off"));
        var result = await context.SendMessageAsync(MessageWorld.Request(), Sending with { ResendWhenUnknown = resend });
        Assert.Equal((expected, mails), (result.State, world.Sender.Taken.Count));
    }

    [Fact]
    public async Task A_delivery_sends_what_was_planned()
    {
        var result = await new MessageDeliveryOrchestration().RunAsync(context, new MessageDelivery(MessageWorld.Request(), Sending));
        Assert.Equal(MessageState.Accepted, result.State);
    }

    [Fact]
    public async Task A_release_continues_as_new_after_each_page()
    {
        await world.Control.HoldAsync(null, "cs-lead");
        for (var n = 0; n < 60; n++) await world.SendAsync(MessageWorld.Request($"order~K-{n:00}~confirmation", "demo", $"order~K-{n:00}"));
        await world.Control.ReleaseAsync(null, "cs-lead");
        Assert.Equal(50, await new ReleaseHeldOrchestration().RunAsync(context, new ReleaseHeld(null, "cs-lead", Sending)));
        var next = Assert.IsType<ReleaseHeld>(context.Continued);
        Assert.Equal(60, await new ReleaseHeldOrchestration().RunAsync(context, next));
        Assert.Same(next, context.Continued);
    }

    [Fact]
    public void The_catalog_has_every_step_and_instance_of_messages()
    {
        var catalog = new WorkflowCatalog().AddMessages();
        Assert.Equal(["ApplyDeliveryReport", "FailMessage", "FallBack", "ReleaseHeldPage", "SendMessage", "WithdrawMessage"], catalog.Activities.Select(static entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["DeliverMessage", "HandleDeliveryReport", "ReleaseHeld"], catalog.Orchestrations.Select(static entry => entry.Name).Order(StringComparer.Ordinal));
    }
}
