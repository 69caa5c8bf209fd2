using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>A provider that is up or down as the test says, and remembers what it was given; what the CS Lead is told every morning it takes
/// and forgets.</summary>
public sealed class ScriptedSender : IMessageSender, ITeamChat
{
    private readonly ConcurrentQueue<string> tried = new();
    private readonly ConcurrentQueue<string> taken = new();

    /// <summary>Whether policy paces it.</summary>
    public bool HasQuota { get; init; }

    /// <summary>What it answers while it is down; null (default): up.</summary>
    public SendResult? Down { get; set; }

    /// <summary>Whether its ids are GUIDs, as those of a provider that reports deliveries; default not.</summary>
    public bool Reports { get; init; }

    /// <summary>What happens before it answers that it took a message.</summary>
    public Func<string, Task>? BeforeAnswer { get; set; }

    /// <summary>Keys handed over, in order, tries included.</summary>
    public IReadOnlyList<string> Tried => [.. tried];

    /// <summary>Keys it took, in order.</summary>
    public IReadOnlyList<string> Taken => [.. taken];

    /// <summary>The id it knows a message by when it reports.</summary>
    public static string ReportId(string key) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)).ToString();

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (message.Key.StartsWith("morning-digest~", StringComparison.Ordinal)) return new SendResult.Accepted(message.Key);
        var key = message.Key.Split('~', 3)[2];
        tried.Enqueue(key);
        if (Down is { } answer) return answer;
        taken.Enqueue(key);
        if (BeforeAnswer is { } before) await before(message.Key);
        return new SendResult.Accepted(Reports ? ReportId(message.Key) : message.Key);
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.CannotTell);
}
