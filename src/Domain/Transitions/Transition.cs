using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions;

/// <summary>An account's change of CSM, as it was asked for (TRN-1).</summary>
public sealed record Transition
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</summary>
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Staff id of whoever hands the account over.</summary>
    public required string Outgoing { get; init; }

    /// <summary>Staff id of whoever takes it.</summary>
    public required string Incoming { get; init; }

    public required TransitionReason Reason { get; init; }

    public string? Note { get; init; }

    /// <summary>The departure it is a part of; null: none.</summary>
    public string? DepartureId { get; init; }

    /// <summary>The last day the outgoing CSM is in the company; null: they stay.</summary>
    public LocalDate? LastDay { get; init; }
}

public enum TransitionReason
{
    Promotion,
    Departure,
    Rebalancing,
}
