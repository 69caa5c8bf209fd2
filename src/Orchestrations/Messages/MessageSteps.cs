using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The steps every process sends its messages with.</summary>
public static class MessageSteps
{
    /// <summary>Sends a message, trying again as policy says, and when the provider has room again: that wait is none of the
    /// tries and does not count towards <see cref="SendingPolicy.GiveUpAfter"/>. It never throws for a message that could not be sent:
    /// <see cref="SendMessageResult.NeedsPerson"/> says that somebody has to look.</summary>
    public static async Task<SendMessageResult> SendMessageAsync(this IOrchestrationContext context, MessageRequest request, SendingPolicy sending)
    {
        var asked = sending.ResendWhenUnknown ? request : request with { OnUnknownOutcome = UnknownOutcome.Hold };
        try
        {
            while (true)
            {
                var result = await context.CallActivityAsync<SendMessageResult>(MessageCatalog.SendMessage, asked, Retry(sending));
                if (result.TryAgainAt is not { } roomAt) return result;
                await context.CreateTimer(roomAt);
            }
        }
        catch (StepFailedException givenUp)
        {
            return await context.CallActivityAsync<SendMessageResult>(
                MessageCatalog.FailMessage, new FailMessage(asked, givenUp.Failure.ErrorMessage), Retry(sending));
        }
    }

    internal static Task<ReleasedPage> ReleaseHeldPageAsync(this IOrchestrationContext context, ReleaseHeld input) =>
        context.CallActivityAsync<ReleasedPage>(MessageCatalog.ReleaseHeldPage, input, Retry(input.Sending));

    /// <summary>Time alone ends the tries; their number is only a backstop.</summary>
    private static RetryOptions Retry(SendingPolicy sending) => new()
    {
        MaxAttempts = 10_000,
        FirstInterval = sending.RetryFirst,
        Backoff = 2,
        MaxInterval = sending.RetryLongest,
        Timeout = sending.GiveUpAfter,
    };
}
