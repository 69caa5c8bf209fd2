using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Fallback;

/// <summary>Finds the next channel of a message that did not reach its client, by the client's record of today (CHN-6); what did not reach a
/// colleague or Slack becomes a task of the team.</summary>
public sealed class FallbackChooser(IMessageDirectory directory)
{
    /// <summary>Null unless the message has failed or bounced.</summary>
    public async Task<MessageFallback?> OfAsync(LedgerRow row, CancellationToken cancellationToken = default)
    {
        if (row.State is not (MessageState.Failed or MessageState.Bounced)) return null;
        return row.Recipient is null
            ? MessageFallback.For(await directory.ClientAsync(row.ClientId, cancellationToken), row.Deliveries)
            : MessageFallback.ForTeam(row.Deliveries);
    }

    /// <summary>Where the message stands, with its fallback.</summary>
    public async Task<SendMessageResult> ResultOfAsync(LedgerRow row, CancellationToken cancellationToken = default) =>
        SendMessageResult.Of(row) with { Fallback = await OfAsync(row, cancellationToken) };
}
