using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Processes.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Contracts;

/// <summary>Where departures and assignments of their accounts come in. Every intake is idempotent and answers only once it is durable.</summary>
public interface IDepartureDesk
{
    /// <summary>Takes a departure by its id and begins to move every account of whoever leaves.</summary>
    Task<DeedResult> StartAsync(Departure departure, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>Says who takes an account nobody takes yet.</summary>
    /// <param name="actionId">Empty: made from what is said and how often was asked.</param>
    Task<DeedResult> AssignAsync(string departureId, string actionId, DepartureAssignment assignment, Actor actor, CancellationToken cancellationToken = default);

    /// <summary>The departure with everything known of it; null when none has that id.</summary>
    Task<DepartureView?> GetAsync(string departureId, CancellationToken cancellationToken = default);
}

/// <summary>Everything known of one departure: each account with its transition, and how far they are together.</summary>
public sealed record DepartureView
{
    public required Departure Departure { get; init; }

    /// <summary>A word of <see cref="InstanceState"/> in camelCase, or <c>accepted</c> while its process has not begun.</summary>
    public required string State { get; init; }

    public required DepartureCounts Counts { get; init; }

    public IReadOnlyList<AccountView> Accounts { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <param name="Unassigned">Accounts the CS Lead has to give to somebody.</param>
public sealed record DepartureCounts(int Accounts, int Unassigned, int Begun, int Introduced, int Ended);

/// <param name="Stage"><c>unassigned</c>, <c>assigned</c>, <c>begun</c>, <c>introduced</c> or <c>ended</c>.</param>
/// <param name="Step">Where its transition stands, e.g. <c>preparing</c>; null: it has none.</param>
/// <param name="Joined">The transition had been running before.</param>
/// <param name="Why">Why it has no transition.</param>
public sealed record AccountView(
    string ClientId, string? Incoming, string Stage, string? TransitionId, string? Step, bool Joined, Instant? IntroducedAt, Instant? EndedAt, string? Why);
