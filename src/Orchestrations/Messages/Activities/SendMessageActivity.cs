using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Fallback;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <summary>Records a message and hands it over. A second run finds the row and goes on from there; it throws only when
/// trying again may help.</summary>
public sealed class SendMessageActivity(LedgerStore store, MessagePlanner planner, MessageHandover handover, HandoversInFlight inFlight, FallbackChooser fallback)
    : Activity<MessageRequest, SendMessageResult>
{
    public override async Task<SendMessageResult> RunAsync(MessageRequest input, CancellationToken cancellationToken)
    {
        if (!MessageKeys.IsValid(input.Key))
            throw new NonRetryableException($"'{input.Key}' is no message key: 1 to {MessageKeys.MaxLength} characters of [A-Za-z0-9._~-].");
        using var claim = inFlight.Enter(input.Key);
        var row = await store.FindAsync(input.InstanceId, input.Key, cancellationToken)
            ?? await planner.PlanAsync(input, cancellationToken);
        row = await handover.AdvanceAsync(row, cancellationToken);
        if (row is { State: MessageState.Planned, RoomAt: not null }) return SendMessageResult.Of(row);
        return row.State is MessageState.Planned or MessageState.Sending
            ? throw new HandoverException(row.Key, $"another run left it {row.State}")
            : await fallback.ResultOfAsync(row, cancellationToken);
    }
}
