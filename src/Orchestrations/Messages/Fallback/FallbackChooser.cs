using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Orchestrations.Messages.Fallback;

/// <summary>Finds the next channel of a message that did not reach its client, by the client's record of today (CHN-6).</summary>
public sealed class FallbackChooser(IMessageDirectory directory)
{
    /// <summary>Null unless the message has failed or bounced.</summary>
    public async Task<MessageFallback?> OfAsync(LedgerRow row, CancellationToken cancellationToken = default) =>
        row.State is MessageState.Failed or MessageState.Bounced
            ? MessageFallback.For(await directory.ClientAsync(row.ClientId, cancellationToken), row.Deliveries)
            : null;

    /// <summary>Where the message stands, with its fallback.</summary>
    public async Task<SendMessageResult> ResultOfAsync(LedgerRow row, CancellationToken cancellationToken = default) =>
        SendMessageResult.Of(row) with { Fallback = await OfAsync(row, cancellationToken) };
}
