namespace Kyndof.Workflows.Orchestrations.Messages;

/// <summary>Hands messages of one channel to a provider. Implementations must not retry on their own and must not swallow an unknown outcome.</summary>
public interface IMessageCarrier
{
    /// <summary>Hands the message over once under its key.</summary>
    Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Asks the provider whether it has a message of that key.</summary>
    Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>The provider's id of a message, where it follows from the key: what it is found by after a crash hid the answer
    /// that named it. Null (default): only the answer tells.</summary>
    string? ProviderIdOf(string key) => null;
}

/// <summary>Carries e-mail.</summary>
public interface IMessageSender : IMessageCarrier
{
    /// <summary>Whether the provider takes only so many messages a minute and hour: then policy <c>sending.perMinute</c> and
    /// <c>sending.perHour</c> pace them. Default: false.</summary>
    bool HasQuota => false;
}

/// <param name="Key">The ledger key; the provider's idempotency id derives from it.</param>
/// <param name="To">Recipient's address; of a Slack message the channel.</param>
public sealed record OutgoingMessage(string Key, string To, MessageContent Content, NodaTime.Instant PlannedAt);

/// <summary>What became of a handover.</summary>
public abstract record SendResult
{
    public sealed record Accepted(string ProviderId) : SendResult;

    /// <summary>Refused for good, e.g. an address that does not exist.</summary>
    public sealed record Refused(string Reason) : SendResult;

    /// <summary>Surely not taken; try again later.</summary>
    /// <param name="RetryAfter">How long the provider wants to hear from nobody, where it said so: it closes the way for every e-mail; a Slack message
    /// alone waits.</param>
    public sealed record Unavailable(string Reason, NodaTime.Duration? RetryAfter = null) : SendResult;

    /// <summary>It may have been taken: the connection broke after the text went out.</summary>
    public sealed record Unknown(string Reason) : SendResult;
}

public enum SendLookup
{
    Found,
    NotFound,

    /// <summary>This provider cannot be asked.</summary>
    CannotTell,
}
