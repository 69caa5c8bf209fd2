using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>A provider that is up or down as the test says, and remembers what it was given.</summary>
public sealed class ScriptedSender : IMessageSender
{
    private readonly ConcurrentQueue<string> tried = new();
    private readonly ConcurrentQueue<string> taken = new();

    /// <summary>Whether policy paces it.</summary>
    public bool HasQuota { get; init; }

    /// <summary>What it answers while it is down; null (default): up.</summary>
    public SendResult? Down { get; set; }

    /// <summary>Keys handed over, in order, tries included.</summary>
    public IReadOnlyList<string> Tried => [.. tried];

    /// <summary>Keys it took, in order.</summary>
    public IReadOnlyList<string> Taken => [.. taken];

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var key = message.Key.Split('~', 3)[2];
        tried.Enqueue(key);
        if (Down is { } answer) return Task.FromResult(answer);
        taken.Enqueue(key);
        return Task.FromResult<SendResult>(new SendResult.Accepted(message.Key));
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.CannotTell);
}
