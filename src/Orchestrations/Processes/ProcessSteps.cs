using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Processes.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Processes;

/// <summary>The steps tracked processes share: names, retries and timers live here.</summary>
public static class ProcessSteps
{
    /// <summary>Hands over every message that is due, each once, in the order they were decided.</summary>
    public static async Task SendDueAsync(this IOrchestrationContext context, ITrackedProcess process)
    {
        var moment = context.CurrentUtc;
        foreach (var notice in process.Tracker.NoticesDue(moment))
        {
            var request = process.RequestFor(notice) with { OnUnknownOutcome = process.Sending.ResendWhenUnknown ? UnknownOutcome.Resend : UnknownOutcome.Hold };
            var result = await context.TrySendMessageAsync(request);
            if (result is { State: MessageState.Planned, TryAgainAt: null } && notice.DecidedAt + notice.Waited + process.Sending.GiveUpAfter <= moment)
                result = await context.FailMessageAsync(request, result.Reason);
            if (result.Fallback is { } fallback) await context.FallBackAsync(process.InstanceId, result.Key, result.Reason, fallback);
            Settle(process, notice, result, context.CurrentUtc);
        }
    }

    /// <summary>Records what people have been asked to do, and closes what is moot.</summary>
    public static async Task GiveTasksAsync(this IOrchestrationContext context, ITrackedProcess process)
    {
        var state = process.Tracker.State;
        if (state is { Tasks.Count: 0, SettledTasks.Count: 0 }) return;
        await context.CallActivityAsync(ProcessNames.GiveTasks, new GiveTasks
        {
            InstanceId = process.InstanceId,
            ClientId = process.ClientId,
            At = context.CurrentUtc,
            Tasks = [.. state.Tasks],
            Settled = [.. state.SettledTasks],
        }, RetryOptions.ForRecords);
        state.Tasks.Clear();
        state.SettledTasks.Clear();
    }

    /// <summary>Sleeps until something new is in the inbox or the next deadline is there; were there none, until something new is there.</summary>
    public static async Task WaitForNewsOrDeadlineAsync(this IOrchestrationContext context, ITrackedProcess process)
    {
        if (process.Tracker.HasEnded) return;
        var next = process.Tracker.Next()?.At;
        while (true)
        {
            var (arrived, sequence) = await context.NewsAsync(next);
            if (!arrived || sequence == 0 || sequence > process.Tracker.State.ReadUpTo) return;
        }
    }

    private static async Task<(bool Arrived, long Sequence)> NewsAsync(this IOrchestrationContext context, Instant? until)
    {
        if (until is not { } deadline) return (true, await context.WaitForExternalEvent<long>(ProcessNames.NewsEvent));
        var news = await context.WaitForExternalEvent<long>(ProcessNames.NewsEvent, deadline);
        return (news.Arrived, news.Value);
    }

    private static void Settle(ITrackedProcess process, ProcessNotice notice, SendMessageResult result, Instant now)
    {
        if (result.State == MessageState.Planned && result.TryAgainAt is { } roomAt) process.Tracker.WaitForRoom(notice.Key, roomAt, now);
        else if (result.State is MessageState.Planned or MessageState.Sending) process.Tracker.TryAgain(notice.Key, now + DelayAfter(notice.Tries, process.Sending));
        else process.Tracker.Settled(notice.Key, result.State, result.Reason, now);
    }

    /// <summary>How long to wait after so many failed tries of a message.</summary>
    internal static Duration DelayAfter(int tries, SendingPolicy sending) => new RetryOptions
    {
        FirstInterval = sending.RetryFirst,
        MaxInterval = sending.RetryLongest,
    }.DelayAfter(tries + 1);
}
