namespace Kyndof.Workflows.Orchestrations.Messages.Sending;

/// <summary>Limits of one installation, from the host's configuration.</summary>
public sealed record SendingOptions
{
    /// <summary>Before go-live: only these addresses are written to, the rest is held. An entry is a whole address or
    /// <c>@domain</c>, letter case ignored. Null (default): everybody; empty: nobody.</summary>
    public IReadOnlyList<string>? AllowList { get; init; }

    /// <summary>Resends of one message after unknown outcomes before it is left to a person: a mailbox must not fill
    /// because a server takes mail and breaks off. 0 or more; default 50, assumed: more than a bad day of restarts.</summary>
    public int MaxRepeatsAfterUnknown { get; init; } = 50;

    /// <summary>Paces a sender that does not know of a quota, e.g. a mail server that has one. Default: false; a sender with a quota
    /// (<see cref="IMessageSender.HasQuota"/>) is paced anyway.</summary>
    public bool Paced { get; init; }

    /// <summary>Whether the allow-list lets an address through.</summary>
    public bool Allows(string address) => AllowList is null || AllowList.Any(entry => Matches(entry, address));

    private static bool Matches(string entry, string address) =>
        entry.StartsWith('@') ? address.EndsWith(entry, StringComparison.OrdinalIgnoreCase)
            : string.Equals(entry, address, StringComparison.OrdinalIgnoreCase);
}
