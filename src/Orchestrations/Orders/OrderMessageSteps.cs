using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Sending from within an order: one try at a time, so that a provider that is down never keeps the order from
/// hearing that the message has been overtaken (ORD-10). The order itself says when to try again.</summary>
internal static class OrderMessageSteps
{
    private static RetryOptions Once { get; } = new() { MaxAttempts = 1 };

    private static RetryOptions Records { get; } = new() { MaxAttempts = 10_000, FirstInterval = Duration.FromSeconds(1), Timeout = Duration.FromDays(7) };

    /// <summary>Tries once; <see cref="MessageState.Planned"/> means it was not taken and may be tried again.</summary>
    public static async Task<SendMessageResult> TrySendMessageAsync(this IOrchestrationContext context, MessageRequest request)
    {
        try
        {
            return await context.CallActivityAsync<SendMessageResult>(MessageCatalog.SendMessage, request, Once);
        }
        catch (StepFailedException failure) when (!failure.Failure.NonRetryable)
        {
            return new SendMessageResult(request.Key, MessageState.Planned, failure.Failure.ErrorMessage);
        }
        catch (StepFailedException failure)
        {
            return new SendMessageResult(request.Key, MessageState.Failed, failure.Failure.ErrorMessage);
        }
    }

    /// <summary>Gives a message up: its row says why, and a person is asked.</summary>
    public static Task<SendMessageResult> FailMessageAsync(this IOrchestrationContext context, MessageRequest request, string? reason) =>
        context.CallActivityAsync<SendMessageResult>(MessageCatalog.FailMessage, new FailMessage(request, reason ?? "not taken in time"), Records);

    /// <summary>Takes back what was recorded and has been overtaken; what a person released meanwhile has gone out and counts as sent.</summary>
    public static async Task WithdrawOvertakenAsync(this IOrchestrationContext context, OrderProcess order)
    {
        foreach (var notice in order.State.Withdrawn.ToList())
        {
            var result = await context.CallActivityAsync<SendMessageResult>(
                MessageCatalog.WithdrawMessage, new WithdrawMessage(order.InstanceId, notice.Key, notice.Because.En), Records);
            if (result.AcceptedAt is { } accepted) order.Tracker.Sent(notice.Key, accepted, context.CurrentUtc);
        }

        order.State.Withdrawn.Clear();
    }
}
