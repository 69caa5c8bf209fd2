using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <summary>A CSM leaves; every account of theirs goes to somebody else (TRN-1).</summary>
public sealed record Departure
{
    /// <summary>1 to 64 characters of <c>[A-Za-z0-9._-]</c>.</summary>
    public required string DepartureId { get; init; }

    /// <summary>Staff id of whoever leaves.</summary>
    public required string Csm { get; init; }

    /// <summary>In the profile's zone.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>Who takes what no assignment names; null: the CS Lead is asked account by account.</summary>
    public string? Incoming { get; init; }

    public IReadOnlyList<DepartureAssignment> Assignments { get; init; } = [];
}

/// <param name="Incoming">Staff id.</param>
public sealed record DepartureAssignment(string ClientId, string Incoming);

/// <summary>One account of a departure and how far it is.</summary>
public sealed record DepartureAccount
{
    public required string ClientId { get; init; }

    public string? Incoming { get; init; }

    public AccountStage Stage { get; init; }

    public string? TransitionId { get; init; }

    /// <summary>The transition had been running before.</summary>
    public bool Joined { get; init; }

    public Instant? IntroducedAt { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>Times somebody was asked for who takes it; names the task.</summary>
    public int Asked { get; init; }

    /// <summary>Why it has no transition; null: it has, or will have.</summary>
    public string? Why { get; init; }

    /// <summary>The reason in one word; null: not on record.</summary>
    public string? WhyCode { get; init; }
}

public enum AccountStage
{
    /// <summary>The CS Lead has to say who takes it.</summary>
    Unassigned,

    /// <summary>Its transition is to be begun.</summary>
    Assigned,
    Begun,
    Introduced,
    Ended,
}
