using Kyndof.Workflows.Orchestrations.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Intake;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases the dossier and everything anybody wrote about an account's change of CSM; ids, dates, steps, what has moved, scores and
/// outcome stay. A departure holds nothing but ids of its accounts. Repeatable.</summary>
public sealed class TransitionErasure(ErasedRows erased, TransitionRegister register) : IProcessErasure
{
    public string Process => TransitionNames.Process;

    public async Task EraseAsync(string id, string reason, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is { Transition.ClientId: { } clientId })
        {
            await register.ReleaseAsync(clientId, id, cancellationToken);
            await erased.ChangeAsync<StoredTransition>(
                new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Row(id)), static stored => stored with { Transition = ErasedTransition.Of(stored.Transition) }, cancellationToken);
        }

        await erased.EmptyInboxAsync(TransitionRows.Files, id, cancellationToken);
        await erased.ChangeAsync<TransitionPublication>(
            TransitionRows.File(id, TransitionRows.View), static view => view with { State = ErasedTransition.Of(view.State) }, cancellationToken);
    }
}
