using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Activities;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>The steps every process sends its messages with.</summary>
public static class MessageSteps
{
    private static RetryOptions Once { get; } = new() { MaxAttempts = 1 };

    /// <summary>Records are ours and near: a failed write is tried for days before a person has to look.</summary>
    private static RetryOptions Records { get; } = new() { MaxAttempts = 10_000, FirstInterval = Duration.FromSeconds(1), Timeout = Duration.FromDays(7) };

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

    /// <summary>Tries once, so that a provider that is down never keeps a process from hearing what comes in meanwhile: the process says
    /// when to try again. <see cref="MessageState.Planned"/> means it was not taken and may be tried again.</summary>
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
