using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Ledger;
using Kyndof.Workflows.Orchestrations.Messages.Pacing;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Takes a planned message to the provider and records each step before and after, so that a run after a crash knows where it stands.</summary>
public sealed class MessageHandover(
    LedgerStore store, MessagePlanner planner, HoldBook holds, SendingPacer pacer, MessageCarriers carriers, SendingOptions options, TimeProvider time,
    ReportBook reports, IIntake intake)
{
    /// <summary>Moves a message on as far as it goes now.</summary>
    /// <exception cref="HandoverException">Trying again may help.</exception>
    public async Task<LedgerRow> AdvanceAsync(LedgerRow row, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            switch (row.State)
            {
                case MessageState.Planned:
                    return await DeliverAsync(row, cancellationToken);
                case MessageState.Sending:
                    row = await AfterCrashAsync(row, cancellationToken);
                    break;
                case MessageState.OutcomeUnknown when MayRepeat(row):
                    row = await RepeatAsync(row, cancellationToken);
                    break;
                default:
                    return row;
            }
        }
    }

    /// <summary>Settles a message that was found being sent: a provider that can be asked is asked.</summary>
    public async Task<LedgerRow> AfterCrashAsync(LedgerRow row, CancellationToken cancellationToken = default)
    {
        var lookup = await carriers.For(row).FindAsync(row.Key, cancellationToken);
        return await ChangeAsync(row, MessageState.Sending, found => lookup switch
        {
            SendLookup.Found => Accept(found, found.ProviderId),
            SendLookup.NotFound => found with { State = MessageState.Planned },
            _ => found with { State = MessageState.OutcomeUnknown, Reason = "Interrupted during the handover, and this provider cannot be asked" },
        }, cancellationToken);
    }

    /// <summary>A provider that can be asked is asked before anything goes out twice.</summary>
    private async Task<LedgerRow> RepeatAsync(LedgerRow row, CancellationToken cancellationToken)
    {
        var found = await carriers.For(row).FindAsync(row.Key, cancellationToken) == SendLookup.Found;
        return await ChangeAsync(row, MessageState.OutcomeUnknown, unknown => found ? Accept(unknown, unknown.ProviderId) : Again(unknown), cancellationToken);
    }

    private async Task<LedgerRow> DeliverAsync(LedgerRow row, CancellationToken cancellationToken)
    {
        var (text, to, language) = await planner.PrepareAsync(row, cancellationToken);
        if (text.Content is not { } content)
            return await ChangeAsync(row, MessageState.Planned, found => found with { State = MessageState.Failed, Reason = text.Problem }, cancellationToken);
        if (await IsHeldAsync(row, to, cancellationToken) is { } held) return held;
        if (await RoomAtAsync(row, cancellationToken) is { } roomAt)
            return await ChangeAsync(row, MessageState.Planned, found => found with { RoomAt = roomAt, Reason = found.Channel == Channel.Email ? "Waits for room in the provider's quota" : found.Reason }, cancellationToken);
        var begun = await store.ChangeAsync(row.InstanceId, row.Key, found => found.State != MessageState.Planned ? null : found with
        {
            State = MessageState.Sending,
            To = to,
            Language = language,
            Subject = content.Subject,
            Attempts = found.Attempts + 1,
            Reason = null,
            RoomAt = null,
        }, cancellationToken: cancellationToken);
        if (begun.Changed) return await SendAsync(begun.Row, content, cancellationToken);
        return begun.Row.State == MessageState.Sending ? throw new HandoverException(row.Key, "another run is handing it over") : begun.Row;
    }

    /// <summary>Holds the message when something keeps it back. A hold lifted in the same moment may have looked before
    /// the row said held: so the book is read once more.</summary>
    private async Task<LedgerRow?> IsHeldAsync(LedgerRow row, string to, CancellationToken cancellationToken)
    {
        if (row.HoldsWaived || await holds.FindAsync(row, to, cancellationToken) is not { } hold) return null;
        var held = await ChangeAsync(
            row, MessageState.Planned,
            found => found with { State = MessageState.Held, HeldBy = hold.Cause, Reason = hold.Reason, To = to }, cancellationToken);
        if (held.HeldBy != hold.Cause || await holds.FindAsync(row, to, cancellationToken) is not null) return held;
        await ChangeAsync(held, MessageState.Held, static found => found with { State = MessageState.Planned, HeldBy = null, Reason = null }, cancellationToken);
        return null;
    }

    /// <summary>When a message may be handed over; null: now. Only e-mail shares a quota.</summary>
    private async Task<Instant?> RoomAtAsync(LedgerRow row, CancellationToken cancellationToken) => row.Channel == Channel.Email
        ? await pacer.AskAsync(row.Kind.PriorityOf(), row.RoomAt, cancellationToken)
        : row.RoomAt > Now ? row.RoomAt : null;

    private async Task<LedgerRow> SendAsync(LedgerRow row, MessageContent content, CancellationToken cancellationToken)
    {
        var result = await carriers.For(row).SendAsync(new OutgoingMessage(row.Key, row.To, content, row.PlannedAt), cancellationToken);
        Instant? roomAt = result is not SendResult.Unavailable { RetryAfter: { } wait } ? null
            : row.Channel == Channel.Email ? await pacer.CloseAsync(row.Kind.PriorityOf(), wait, cancellationToken)
            : Now + SendingPacer.Heeded(wait);
        var sent = await ChangeAsync(row, MessageState.Sending, found => result switch
        {
            SendResult.Accepted accepted => Accept(found, accepted.ProviderId),
            SendResult.Refused refused => found with { State = MessageState.Failed, Reason = refused.Reason },
            SendResult.Unavailable later => found with { State = MessageState.Planned, Reason = later.Reason, RoomAt = roomAt },
            SendResult.Unknown unknown => found with { State = MessageState.OutcomeUnknown, Reason = unknown.Reason },
            _ => throw new InvalidOperationException($"The sender answered {result.GetType().Name} for '{row.Key}', which is none of its answers."),
        }, cancellationToken);
        return sent is { State: MessageState.Planned, RoomAt: null } || MayRepeat(sent) ? throw new HandoverException(row.Key, sent.Reason ?? "not taken") : sent;
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private bool MayRepeat(LedgerRow row) => row.State == MessageState.OutcomeUnknown
        && row.OnUnknownOutcome == UnknownOutcome.Resend && row.RepeatsAfterUnknown < options.MaxRepeatsAfterUnknown;

    private static LedgerRow Again(LedgerRow row) =>
        row with { State = MessageState.Planned, RepeatsAfterUnknown = row.RepeatsAfterUnknown + 1 };

    private LedgerRow Accept(LedgerRow row, string? providerId) => row with
    {
        State = MessageState.Accepted,
        AcceptedAt = Now,
        ProviderId = providerId ?? carriers.For(row).ProviderIdOf(row.Key),
        Reason = null,
    };

    private async Task<LedgerRow> ChangeAsync(LedgerRow row, MessageState expected, Func<LedgerRow, LedgerRow> next, CancellationToken cancellationToken) =>
        (await store.ChangeAsync(
            row.InstanceId, row.Key, found => found.State == expected ? next(found) : null,
            (changed, batch) => CommitAsync(changed, batch, cancellationToken), cancellationToken)).Row;

    /// <summary>Reports that were faster than an accepted row are begun with it.</summary>
    private async Task<WriteOutcome> CommitAsync(LedgerRow changed, RecordBatch batch, CancellationToken cancellationToken)
    {
        var waiting = changed.State == MessageState.Accepted ? await reports.LinkAsync(changed.ProviderId, changed, cancellationToken) : [];
        return await intake.AcceptAsync(batch, waiting, cancellationToken);
    }
}
