using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Activities;

/// <summary>How far a transition is, for the departures that wait for it.</summary>
public sealed record TellDepartures
{
    public required string TransitionId { get; init; }

    public required string ClientId { get; init; }

    public required IReadOnlyList<string> Departures { get; init; }

    /// <summary><c>introduced</c>, <c>ended</c>.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public Instant? IntroducedAt { get; init; }

    public required Instant At { get; init; }
}

/// <summary>Puts the words into each departure's inbox, each once; one that has ended hears nothing any more.</summary>
public sealed class TellDeparturesActivity(DepartureInbox inbox) : Activity<TellDepartures, Nothing>
{
    public override async Task<Nothing> RunAsync(TellDepartures input, CancellationToken cancellationToken)
    {
        foreach (var departureId in input.Departures)
        {
            foreach (var word in input.Words)
            {
                var at = word == "introduced" ? input.IntroducedAt ?? input.At : input.At;
                var said = new TransitionWord(input.TransitionId, input.ClientId, word, at, Cancelled: input.IntroducedAt is null);
                await inbox.AppendAsync(
                    departureId, "word", $"{word}~{input.TransitionId}",
                    sequence => new DepartureArrival
                    {
                        Sequence = sequence, ReceivedAt = input.At, ActionId = $"{word}~{input.TransitionId}", By = TransitionKeys.Instance(input.TransitionId), Word = said,
                    },
                    sequence => DepartureInbox.News(departureId, sequence), cancellationToken);
            }
        }

        return Nothing.Value;
    }
}
