using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>One promise to the client: a message, and the instant it is owed by.</summary>
public sealed record Promise
{
    /// <summary>The message's ledger key.</summary>
    public required string Key { get; init; }

    public required MessageKind Kind { get; init; }

    public required string RuleId { get; init; }

    public required Instant DueAt { get; init; }

    public required PromiseState State { get; init; }

    /// <summary>When the provider took the message.</summary>
    public Instant? KeptAt { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>How much earlier than due it was kept; negative when late.</summary>
    public Duration? Margin => KeptAt is { } kept ? DueAt - kept : null;

    /// <summary>Counts for ORD-9: kept or owed, neither overtaken nor withheld by the client's own wish (ruling 14).</summary>
    public bool Counts => State is PromiseState.Open or PromiseState.Late or PromiseState.Kept;
}

public enum PromiseState
{
    /// <summary>Its milestone has not come yet; due by the plan.</summary>
    Planned,

    /// <summary>Owed now.</summary>
    Open,

    /// <summary>Owed, and the instant has passed.</summary>
    Late,

    /// <summary>Sent; the margin says how early or late.</summary>
    Kept,

    /// <summary>A later milestone overtook it; not sent (ORD-10).</summary>
    Superseded,

    /// <summary>Not sent because the client asked for updates on request only (ruling 14).</summary>
    Withheld,

    /// <summary>The order ended before it came due.</summary>
    Withdrawn,

    /// <summary>It could not be sent; a person has a task.</summary>
    Broken,
}
