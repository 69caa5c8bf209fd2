using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>Takes every message at once.</summary>
internal sealed class MemorySender : IMessageSender
{
    private readonly ConcurrentDictionary<string, bool> taken = new(StringComparer.Ordinal);

    public int Count => taken.Count;

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        taken[message.Key] = true;
        return Task.FromResult<SendResult>(new SendResult.Accepted(message.Key));
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(taken.ContainsKey(key) ? SendLookup.Found : SendLookup.NotFound);
}
