using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Input of a departure's process.</summary>
public sealed record DepartureRun
{
    public required Departure Departure { get; init; }

    /// <summary>Ids of the accounts, in order; at most 500.</summary>
    public required IReadOnlyList<string> Accounts { get; init; }

    /// <summary>Transitions before their introduction that whoever leaves is to take over; null: not looked for.</summary>
    public IReadOnlyList<string>? Taking { get; init; }

    public required Instant StartedAt { get; init; }

    public required TransitionRules Rules { get; init; }

    public required SendingPolicy Sending { get; init; }

    /// <summary>Stands for the client in messages about nobody in particular: the profile's name.</summary>
    public required string Profile { get; init; }

    /// <summary>Null at the first start; the state to go on from after ContinueAsNew.</summary>
    public DepartureState? State { get; init; }
}

/// <summary>How a departure ended.</summary>
public sealed record DepartureOutcome(int Accounts, int Introduced, Instant EndedAt);
