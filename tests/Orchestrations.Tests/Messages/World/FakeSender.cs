using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

/// <summary>A provider that keeps what it takes and answers as it is told; accepted when nothing is said.</summary>
public sealed class FakeSender : IMessageSender, ITeamChat
{
    public List<OutgoingMessage> Taken { get; } = [];

    /// <summary>Answers to the next handovers, in order. Accepted and Unknown ones take the message.</summary>
    public Queue<SendResult> Answers { get; } = [];

    public bool HasQuota { get; set; }

    /// <summary>Whether it can be asked; then it also takes a key only once.</summary>
    public bool Answerable { get; set; } = true;

    public Func<OutgoingMessage, Task>? During { get; set; }

    /// <summary>The provider's ids, where they follow from keys.</summary>
    public Func<string, string?>? IdsByKey { get; set; }

    public string? ProviderIdOf(string key) => IdsByKey?.Invoke(key);

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (During is { } during) await during(message);
        var answer = Answers.Count > 0 ? Answers.Dequeue() : new SendResult.Accepted("id-" + message.Key);
        if (answer is (SendResult.Accepted or SendResult.Unknown) && !(Answerable && Has(message.Key))) Taken.Add(message);
        return answer;
    }

    public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(
        !Answerable ? SendLookup.CannotTell : Has(key) ? SendLookup.Found : SendLookup.NotFound);

    private bool Has(string key) => Taken.Exists(message => message.Key == key);
}
