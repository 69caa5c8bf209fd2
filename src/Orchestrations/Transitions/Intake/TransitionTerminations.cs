using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>A transition that was ended by hand frees its account, and the departures that wait for it hear that it has ended.</summary>
public sealed class TransitionTerminations(TransitionRegister register, TransitionReader reader, TellDeparturesActivity departures) : ITerminationObserver
{
    public async Task TerminatedAsync(string instanceId, Instant at, CancellationToken cancellationToken = default)
    {
        if (TransitionKeys.TransitionIdOf(instanceId) is not { } id || await register.FindAsync(id, cancellationToken) is not { Ended: false } stored) return;
        var state = (await reader.PublishedAsync(id, cancellationToken))?.State;
        IReadOnlyList<string> waiting = state?.Departures ?? (stored.Transition.DepartureId is { } own ? [own] : []);
        await departures.RunAsync(
            new TellDepartures
            {
                TransitionId = id,
                ClientId = stored.Transition.ClientId,
                Departures = waiting,
                Words = ["ended"],
                IntroducedAt = state?.IntroducedAt,
                At = at,
            }, cancellationToken);
        await register.ReleaseAsync(stored.Transition.ClientId, id, cancellationToken);
    }
}
