using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <param name="Reason">Why its sending was given up.</param>
public sealed record FailMessage(MessageRequest Request, string Reason);

/// <summary>Records that a message was given up. What went out in the meantime, is held, or is of unknown outcome stays what it is.</summary>
public sealed class FailMessageActivity(LedgerStore store, MessagePlanner planner, MessageHandover handover, HandoversInFlight inFlight, FallbackChooser fallback)
    : Activity<FailMessage, SendMessageResult>
{
    public override async Task<SendMessageResult> RunAsync(FailMessage input, CancellationToken cancellationToken)
    {
        var request = input.Request;
        if (!MessageKeys.IsValid(request.Key)) return new SendMessageResult(request.Key, MessageState.Failed, input.Reason);
        // A hand-over under way in this process is no crash: wait for it to end.
        using var claim = inFlight.Enter(request.Key);
        var row = await store.FindAsync(request.InstanceId, request.Key, cancellationToken)
            ?? await planner.PlanFailedAsync(request, input.Reason, cancellationToken);
        if (row.State == MessageState.Sending) row = await handover.AfterCrashAsync(row, cancellationToken);
        var given = await store.ChangeAsync(
            request.InstanceId, request.Key,
            found => found.State == MessageState.Planned ? found with { State = MessageState.Failed, Reason = found.Reason ?? input.Reason } : null,
            cancellationToken: cancellationToken);
        return await fallback.ResultOfAsync(given.Row, cancellationToken);
    }
}
