using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Delivery;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Ledger;

/// <summary>The ledger as people see and steer it: every message, what it says, and what became of it.</summary>
public sealed class MessageLedger(LedgerStore store, LedgerList list, IIntake intake, IPolicyProvider policies, TimeProvider time)
{
    /// <summary>The row of a key; null when there is none.</summary>
    public async Task<LedgerRow?> GetAsync(string key, CancellationToken cancellationToken = default) =>
        await PlanAsync(key, cancellationToken) is { } plan ? await store.FindAsync(plan.Row.InstanceId, key, cancellationToken) : null;

    /// <summary>What a message says; null when there is none, or when it could not be rendered.</summary>
    public async Task<MessageContent?> ContentAsync(string key, CancellationToken cancellationToken = default) =>
        (await PlanAsync(key, cancellationToken))?.Content;

    /// <exception cref="ArgumentException">The limit is outside 1 to 200, or the cursor is none of ours.</exception>
    public Task<LedgerPage> ListAsync(LedgerFilter filter, CancellationToken cancellationToken = default) =>
        list.QueryAsync(filter, cancellationToken);

    /// <summary>Sends a failed, bounced or unknown message again: to the client's address of today, under the same Message-ID.</summary>
    public Task<LedgerOutcome> ResendAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        RunAsync(LedgerCommand.Resend, key, actor, cancellationToken);

    /// <summary>Keeps one planned message back until it is released.</summary>
    public Task<LedgerOutcome> HoldAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        RunAsync(LedgerCommand.Hold, key, actor, cancellationToken);

    /// <summary>Sends one held message, whatever holds and the allow-list say.</summary>
    public Task<LedgerOutcome> ReleaseAsync(string key, string actor, CancellationToken cancellationToken = default) =>
        RunAsync(LedgerCommand.Release, key, actor, cancellationToken);

    /// <summary>Delivers a message a lifted hold had kept back, and makes sure that one which is on its way already gets there.</summary>
    /// <returns>True when a delivery was begun.</returns>
    internal async Task<bool> LiftAsync(LedgerRow row, string actor, SendingPolicy sending, CancellationToken cancellationToken)
    {
        if (row.State == MessageState.Held && row.HeldBy is not (HoldCause.Everything or HoldCause.Client)) return false;
        if (await PlanAsync(row.Key, cancellationToken) is not { } plan) return false;
        var change = await ChangeAsync(LedgerCommand.Lift, plan, actor, sending, cancellationToken);
        return change.Changed;
    }

    private async Task<LedgerOutcome> RunAsync(LedgerCommand command, string key, string actor, CancellationToken cancellationToken)
    {
        if (await PlanAsync(key, cancellationToken) is not { } plan
            || await store.FindAsync(plan.Row.InstanceId, key, cancellationToken) is null) return new LedgerOutcome.NotFound(key);
        var change = await ChangeAsync(command, plan, actor, policies.Current.Sending, cancellationToken);
        return change.Changed || IsRepeat(command, change.Row) ? new LedgerOutcome.Accepted(change.Row) : command.Refuse(change.Row.State);
    }

    private async Task<LedgerChange> ChangeAsync(
        LedgerCommand command, PlannedMessage plan, string actor, SendingPolicy sending, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var change = await store.ChangeAsync(
            plan.Row.InstanceId,
            plan.Row.Key,
            row => command.On(row, actor, now),
            (next, batch) => intake.AcceptAsync(batch, Nudges(plan, next, sending), cancellationToken),
            cancellationToken);
        // The call before may have died between the row and its nudge; a second nudge is harmless.
        if (!change.Changed) await intake.NudgeAsync(Nudges(plan, change.Row, sending), cancellationToken);
        return change;
    }

    private static IReadOnlyList<Nudge> Nudges(PlannedMessage plan, LedgerRow row, SendingPolicy sending) =>
        row is { State: MessageState.Planned, Deliveries: > 0 }
            ? [new Nudge.Start(MessageKeys.DeliveryInstanceId(row.Key, row.Deliveries), MessageCatalog.DeliverMessage, new MessageDelivery(plan.Request, sending))]
            : [];

    /// <summary>The same request again finds its own work done.</summary>
    private static bool IsRepeat(LedgerCommand command, LedgerRow row) => command.Name switch
    {
        "hold" => row.State == MessageState.Held,
        _ => row.State is MessageState.Planned or MessageState.Sending && row.Actions is [.., { } last] && last.What == command.Name,
    };

    private async Task<PlannedMessage?> PlanAsync(string key, CancellationToken cancellationToken) =>
        MessageKeys.IsValid(key) ? await store.PlanOfAsync(key, cancellationToken) : null;
}
