using Kyndof.Workflows.Domain.Clients;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Figures;

/// <summary>What one issue counts for in the figures; names nobody.</summary>
public sealed record IssueFigure
{
    public required string IssueId { get; init; }

    public required IssueKind Kind { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>The order it is about.</summary>
    public string? OrderId { get; init; }

    /// <summary>Of its client; null while they are unknown.</summary>
    public ClientTier? ClientTier { get; init; }

    public string? Segment { get; init; }

    public bool? Domestic { get; init; }

    public required Tier OpeningTier { get; init; }

    /// <summary>The highest tier it has reached.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The highest amount it was about, in USD; 0 when none.</summary>
    public decimal AmountUsd { get; init; }

    /// <summary>A function other than CS decided: an approval above the CS Lead, or an accountable function that has answered (ruling 2).</summary>
    public bool DecidedOutsideCs { get; init; }

    public bool Emergency { get; init; }

    /// <summary>Null while the client has not been answered.</summary>
    public Duration? FirstResponse { get; init; }

    /// <summary>Null while it is not resolved; net of pauses (SLA-4).</summary>
    public Duration? Resolution { get; init; }

    public bool Breached { get; init; }

    /// <summary>The target of the resolution was missed (SLA-4).</summary>
    public bool ResolutionMissed { get; init; }

    /// <summary>Ended without the client's word (ruling 18).</summary>
    public bool Unconfirmed { get; init; }

    public bool Ended { get; init; }
}
