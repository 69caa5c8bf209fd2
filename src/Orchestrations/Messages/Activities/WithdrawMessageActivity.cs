using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Sending;

namespace Kyndof.Workflows.Orchestrations.Messages.Activities;

/// <param name="Reason">Why it is not to be sent any more.</param>
public sealed record WithdrawMessage(string InstanceId, string Key, string Reason);

/// <summary>Takes back a message that has not gone out: a release or a lifted hold will not send it. What went out meanwhile stays sent (ORD-10).</summary>
public sealed class WithdrawMessageActivity(LedgerStore store, MessageHandover handover, HandoversInFlight inFlight) : Activity<WithdrawMessage, SendMessageResult>
{
    public override async Task<SendMessageResult> RunAsync(WithdrawMessage input, CancellationToken cancellationToken)
    {
        // A hand-over under way in this process is no crash: wait for it to end.
        using var claim = inFlight.Enter(input.Key);
        if (await store.FindAsync(input.InstanceId, input.Key, cancellationToken) is not { } row)
            return new SendMessageResult(input.Key, MessageState.Failed, input.Reason);
        if (row.State == MessageState.Sending) await handover.AfterCrashAsync(row, cancellationToken);
        var withdrawn = await store.ChangeAsync(
            input.InstanceId, input.Key,
            found => found.State is MessageState.Planned or MessageState.Held ? found with { State = MessageState.Failed, Reason = input.Reason } : null,
            cancellationToken: cancellationToken);
        return SendMessageResult.Of(withdrawn.Row);
    }
}
