using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures.Activities;

/// <summary>A departure's state as people may see it.</summary>
public sealed record DeparturePublication
{
    public required DepartureState State { get; init; }

    public NextStep? Next { get; init; }

    public required Instant At { get; init; }

    public bool IsLate { get; init; }

    public required int PolicyVersion { get; init; }

    public required string PolicyHash { get; init; }

    public static DeparturePublication Of(DepartureProcess departure, Instant at) => new()
    {
        State = departure.State,
        Next = departure.Tracker.Next(),
        At = at,
        IsLate = departure.Tracker.IsLate,
        PolicyVersion = departure.Tracker.Rules.Version,
        PolicyHash = departure.Tracker.Rules.Hash,
    };

    public InstanceState InstanceState => State switch
    {
        { EndedAt: not null } => InstanceState.Completed,
        _ when IsLate => InstanceState.Late,
        { Unassigned: > 0 } => InstanceState.Waiting,
        _ => InstanceState.Open,
    };
}

/// <summary>Writes the departure's view, its timeline and its row in the list. Repeatable; an older revision never replaces a newer one.</summary>
public sealed class PublishDepartureActivity(IRecordStore store, InstanceBoard board) : Activity<DeparturePublication, Nothing>
{
    public override async Task<Nothing> RunAsync(DeparturePublication input, CancellationToken cancellationToken)
    {
        var state = input.State;
        var view = input with { State = state with { NewLines = [] } };
        await store.WriteNewerAsync(DepartureRows.KeyOf(state.Departure.DepartureId, DepartureRows.View), view, static published => published.State.Revision, cancellationToken);
        await board.PublishAsync(new InstanceView
        {
            Id = TransitionKeys.Departure(state.Departure.DepartureId),
            Process = TransitionNames.DepartureProcess,
            State = input.InstanceState,
            Owner = state.Lead,
            Subject = $"Departure {state.Departure.DepartureId} of {state.Departure.Csm}: {state.Introduced} of {state.Accounts.Count} introduced, {state.Ended} ended",
            NextStep = state.Unassigned > 0 ? "assign" : state.EndedAt is null ? input.Next?.What ?? "introductions" : null,
            Due = input.Next?.At,
            PolicyVersion = input.PolicyVersion,
            UpdatedAt = input.At,
            Revision = state.Revision,
        }, [.. state.NewLines.Select(TimelineLine.Of)], cancellationToken);
        return Nothing.Value;
    }
}
