using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Where a message stands once the sending step is done with it.</summary>
/// <param name="State">Accepted, delivered, bounced, held, failed, outcomeUnknown, or planned with <paramref name="TryAgainAt"/>.</param>
/// <param name="Reason">Why it is held, failed, unknown or waiting.</param>
/// <param name="Fallback">How the client hears of it instead (CHN-6); null unless it has failed or bounced, and in older histories.</param>
/// <param name="TryAgainAt">The provider takes no more just now; that was no attempt. The sending step is to be called again then.</param>
public sealed record SendMessageResult(
    string Key, MessageState State, string? Reason = null, Instant? AcceptedAt = null, MessageFallback? Fallback = null, Instant? TryAgainAt = null)
{
    /// <summary>A person has to look: the message has not surely gone out and nothing will try again.</summary>
    public bool NeedsPerson => State is MessageState.Failed or MessageState.Bounced or MessageState.OutcomeUnknown;

    public static SendMessageResult Of(LedgerRow row) => new(
        row.Key, row.State, row.Reason, row.AcceptedAt, TryAgainAt: row.State == MessageState.Planned ? row.RoomAt : null);
}
