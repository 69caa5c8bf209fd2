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
        await inbox.HearAsync(input, cancellationToken);
        return Nothing.Value;
    }
}
