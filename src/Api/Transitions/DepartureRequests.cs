using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Transitions.Departures;
using NodaTime;

namespace Kyndof.Workflows.Api.Transitions;

/// <summary>A CSM leaves (TRN-1).</summary>
public sealed record DepartureRequest : IChecked
{
    /// <summary>The same id is the same departure.</summary>
    [Needed, BusinessId]
    public string? DepartureId { get; init; }

    /// <summary>Staff id of whoever leaves.</summary>
    [Needed, BusinessId]
    public string? Csm { get; init; }

    /// <summary>The last day in the company, in the profile's zone.</summary>
    [Needed, PlausibleDate]
    public LocalDate? LastDay { get; init; }

    /// <summary>Who takes what no assignment names; left out, the CS Lead is asked account by account.</summary>
    [BusinessId]
    public string? Incoming { get; init; }

    /// <summary>Each account at most once.</summary>
    [Count(0, 500)]
    public IReadOnlyList<AssignmentRequest>? Assignments { get; init; }

    void IChecked.Check(ErrorList errors, Instant now)
    {
        foreach (var (index, entry) in (Assignments ?? []).Index())
        {
            if (Assignments!.Take(index).Any(other => other.ClientId == entry.ClientId)) errors.Add($"$.assignments[{index}].clientId", "unique", "The account is named twice.", "each account once");
        }
    }

    internal Departure ToDeparture() => new()
    {
        DepartureId = DepartureId!,
        Csm = Csm!,
        LastDay = LastDay!.Value,
        Incoming = Incoming,
        Assignments = [.. (Assignments ?? []).Select(entry => new DepartureAssignment(entry.ClientId!, entry.Incoming!))],
    };
}

/// <summary>Who takes one account.</summary>
public sealed record AssignmentRequest
{
    [Needed, BusinessId]
    public string? ClientId { get; init; }

    /// <summary>Staff id of a CSM.</summary>
    [Needed, BusinessId]
    public string? Incoming { get; init; }
}

/// <summary>Who takes an account nobody takes yet.</summary>
public sealed record AssignAccountRequest : TransitionDeed
{
    [Needed, BusinessId]
    public string? ClientId { get; init; }

    /// <summary>Staff id of a CSM.</summary>
    [Needed, BusinessId]
    public string? Incoming { get; init; }
}
