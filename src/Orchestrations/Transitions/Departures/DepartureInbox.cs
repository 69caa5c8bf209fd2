using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Departures;

/// <summary>Everything that came in for one departure, each deed and each word of a transition once.</summary>
public sealed class DepartureInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<DepartureArrival>(store, intake, DepartureRows.Collection, static arrival => arrival.Sequence)
{
    /// <summary>Puts what a transition says into the inbox of each departure that waits for it, each word once.</summary>
    public async Task HearAsync(TellDepartures told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(told);
        foreach (var departureId in told.Departures)
        {
            foreach (var word in told.Words)
            {
                var at = word == "introduced" ? told.IntroducedAt ?? told.At : told.At;
                var said = new TransitionWord(told.TransitionId, told.ClientId, word, at, Cancelled: told.IntroducedAt is null);
                await AppendAsync(
                    departureId, "word", $"{word}~{told.TransitionId}",
                    sequence => new DepartureArrival
                    {
                        Sequence = sequence, ReceivedAt = told.At, ActionId = $"{word}~{told.TransitionId}", By = TransitionKeys.Instance(told.TransitionId), Word = said,
                    },
                    sequence => News(departureId, sequence), cancellationToken);
            }
        }
    }

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
/// <param name="Taking">Transitions before their introduction that whoever leaves is to take over.</param>
public sealed record StoredDeparture(Departure Departure, IReadOnlyList<string> Accounts, Instant StartedAt, string By, TransitionRules Rules, IReadOnlyList<string>? Taking = null);
