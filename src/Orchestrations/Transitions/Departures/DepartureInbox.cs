using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Everything that came in for one departure, each deed and each word of a transition once.</summary>
public sealed class DepartureInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<DepartureArrival>(store, intake, DepartureRows.Collection, static arrival => arrival.Sequence)
{
    internal static IReadOnlyList<Nudge> News(string departureId, long sequence) =>
        [new Nudge.Raise(TransitionKeys.Departure(departureId), ProcessNames.NewsEvent, sequence)];
}

/// <summary>Rows of one departure's partition, beside its inbox.</summary>
internal static class DepartureRows
{
    public const string Collection = "departures";
    public const string Departure = "departure";
    public const string View = "view";

    public static RecordKey KeyOf(string departureId, string row) => new(Collection, departureId, row);
}

/// <summary>A departure as it was started.</summary>
/// <param name="Accounts">Ids of the accounts it moves, in order.</param>
public sealed record StoredDeparture(Departure Departure, IReadOnlyList<string> Accounts, Instant StartedAt, string By, TransitionRules Rules);
