using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Which transitions there are, and which one holds an account: one write takes the account and starts the process, so that two at
/// once cannot be (both rows lie in the account's partition).</summary>
public sealed class TransitionRegister(IRecordStore store, IIntake intake, IPolicyProvider policies)
{
    /// <summary>Puts a transition on record and starts it, unless the account is held or the id is known.</summary>
    /// <returns>What stands under its id, new or not, and otherwise which transition holds the account.</returns>
    public async Task<Registered> StartAsync(Transition transition, string by, Instant now, CancellationToken cancellationToken)
    {
        var isKnown = await FindAsync(transition.ClientId, transition.TransitionId, cancellationToken) is not null;
        if (!isKnown && await OpenOfAsync(transition.ClientId, cancellationToken) is { } held && held != transition.TransitionId) return new Registered(null, false, held, null);
        var account = TransitionRows.File(transition.TransitionId, TransitionRows.Account);
        await store.WriteAsync(
            RecordBatch.Of(account.Collection, account.Partition, new RecordWrite.Insert(account.Row, WorkflowJson.Serialize(new TransitionAccount(transition.ClientId)))), cancellationToken);
        var owner = await store.ReadAsync<TransitionAccount>(account, cancellationToken);
        if (owner?.ClientId != transition.ClientId) return new Registered(null, false, null, owner?.ClientId);
        var stored = new StoredTransition(transition, now, by, TransitionRules.Of(policies.Current, now));
        while (true)
        {
            if (await FindAsync(transition.ClientId, transition.TransitionId, cancellationToken) is { } known)
            {
                if (!known.Ended) await intake.NudgeAsync([StartOf(known)], cancellationToken);
                return new Registered(known, false, null, null);
            }

            if (await OpenOfAsync(transition.ClientId, cancellationToken) is { } open && open != transition.TransitionId) return new Registered(null, false, open, null);
            var batch = RecordBatch.Of(TransitionRows.Collection, transition.ClientId,
                new RecordWrite.Insert(TransitionRows.Open, WorkflowJson.Serialize(new OpenTransition(transition.TransitionId))),
                new RecordWrite.Insert(TransitionRows.Row(transition.TransitionId), WorkflowJson.Serialize(stored)));
            if ((await intake.AcceptAsync(batch, [StartOf(stored)], cancellationToken)).Committed) return new Registered(stored, true, null, null);
        }
    }

    /// <summary>A transition of a client; null when none has that id.</summary>
    public Task<StoredTransition?> FindAsync(string clientId, string transitionId, CancellationToken cancellationToken) =>
        store.ReadAsync<StoredTransition>(new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Row(transitionId)), cancellationToken);

    /// <summary>A transition by its id alone; null when none has been started under it.</summary>
    public async Task<StoredTransition?> FindAsync(string transitionId, CancellationToken cancellationToken) =>
        await store.ReadAsync<TransitionAccount>(TransitionRows.File(transitionId, TransitionRows.Account), cancellationToken) is { } account
            ? await FindAsync(account.ClientId, transitionId, cancellationToken)
            : null;

    /// <summary>The transition that holds an account; null: none does.</summary>
    public async Task<string?> OpenOfAsync(string clientId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<OpenTransition>(new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Open), cancellationToken))?.TransitionId;

    /// <summary>Marks a transition as ended and frees its account, in one write. Repeatable.</summary>
    public async Task ReleaseAsync(string clientId, string transitionId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await store.GetAsync(new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Row(transitionId)), cancellationToken);
            if (row is null || row.Value<StoredTransition>() is { Ended: true } or null) return;
            var open = await store.GetAsync(new RecordKey(TransitionRows.Collection, clientId, TransitionRows.Open), cancellationToken);
            List<RecordWrite> writes = [new RecordWrite.Replace(row.Key.Row, WorkflowJson.Serialize(row.Value<StoredTransition>() with { Ended = true }), row.ETag)];
            if (open?.Value<OpenTransition>().TransitionId == transitionId) writes.Add(new RecordWrite.Delete(TransitionRows.Open, open.ETag));
            if ((await store.WriteAsync(new RecordBatch(TransitionRows.Collection, clientId, writes), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Takes an ended transition off its account; its file still says whose that was. Repeatable.</summary>
    public async Task RemoveAsync(string transitionId, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync<TransitionAccount>(TransitionRows.File(transitionId, TransitionRows.Account), cancellationToken) is not { ClientId: { } clientId }) return;
        await ReleaseAsync(clientId, transitionId, cancellationToken);
        await store.WriteAsync(RecordBatch.Of(TransitionRows.Collection, clientId, new RecordWrite.Delete(TransitionRows.Row(transitionId))), cancellationToken);
    }

    private Nudge.Start StartOf(StoredTransition stored) => new(TransitionKeys.Instance(stored.Transition.TransitionId), TransitionNames.Orchestration, new TransitionRun
    {
        Transition = stored.Transition,
        StartedAt = stored.StartedAt,
        Rules = stored.Rules,
        Sending = policies.Current.Sending,
    });
}

/// <param name="Stored">Under the id, new or known; null when it could not be started.</param>
/// <param name="Open">The transition that holds the account instead.</param>
/// <param name="OtherClient">The id belongs to another client's transition.</param>
public sealed record Registered(StoredTransition? Stored, bool IsNew, string? Open, string? OtherClient);
