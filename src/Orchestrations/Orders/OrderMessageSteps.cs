using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders;

/// <summary>Takes back what an order has recorded and no longer means (ORD-10).</summary>
internal static class OrderMessageSteps
{
    private static RetryOptions Records { get; } = new() { MaxAttempts = 10_000, FirstInterval = Duration.FromSeconds(1), Timeout = Duration.FromDays(7) };

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
