using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Departures;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases the dossier and everything anybody wrote about an account's change of CSM; ids, dates, steps, what has moved, scores and
/// outcome stay. A departure holds nothing but ids of its accounts; it hears that the transition has ended. Repeatable.</summary>
public sealed class TransitionErasure(ErasedRows erased, TransitionRegister register, TransitionReader reader, DepartureInbox departures, TimeProvider time) : IProcessErasure
{
    public string Process => TransitionNames.Process;

    public async Task EraseAsync(string id, string reason, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is { Transition: { ClientId: { } clientId } transition })
        {
            await TellDeparturesAsync(transition, cancellationToken);
            await register.ReleaseAsync(clientId, id, cancellationToken);
            await erased.ChangeAsync<StoredTransition>(
                new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Row(id)), static stored => stored with { Transition = ErasedTransition.Of(stored.Transition) }, cancellationToken);
        }

        await erased.EmptyInboxAsync(TransitionRows.Files, id, cancellationToken);
        await erased.ChangeAsync<TransitionPublication>(
            TransitionRows.File(id, TransitionRows.View), static view => view with { State = ErasedTransition.Of(view.State) }, cancellationToken);
    }

    /// <summary>A departure that waits for it would stay open for ever.</summary>
    private async Task TellDeparturesAsync(Transition transition, CancellationToken cancellationToken)
    {
        var state = (await reader.PublishedAsync(transition.TransitionId, cancellationToken))?.State;
        string?[] waiting = [transition.DepartureId, .. state?.Departures ?? []];
        await departures.HearAsync(new TellDepartures
        {
            TransitionId = transition.TransitionId,
            ClientId = transition.ClientId,
            Departures = [.. waiting.OfType<string>().Distinct(StringComparer.Ordinal)],
            Words = ["ended"],
            IntroducedAt = state?.IntroducedAt,
            At = Instant.FromDateTimeOffset(time.GetUtcNow()),
        }, cancellationToken);
    }
}
