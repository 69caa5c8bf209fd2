using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Puts an instance aside with the reason; its history and its inbox stay as they are.</summary>
internal sealed class QuarantineUnit(RuntimeCore core, InstanceActor actor, InstanceRow before, FailureDetails reason) : EngineUnit(core)
{
    private readonly IReadOnlyList<InboxMessage> results = core.Actors.Results(actor);
    private bool isPutAside;

    public override void Execute(WriteSession session)
    {
        isPutAside = session.Execute(
            "UPDATE instances SET status = $3, failure = $4, updated_at = $5, epoch = epoch + 1 WHERE key = $1 AND epoch = $2",
            before.Key, before.Epoch, (int)OrchestrationStatus.Quarantined, WorkflowJson.Serialize(reason), session.StoredNow) > 0;
        StoreResultsUnit.Store(session, before.Key, results);
    }

    public override void Committed()
    {
        if (isPutAside) Core.Stops.Give(new StoppedInstance(before.Id, OrchestrationStatus.Quarantined, reason.ErrorMessage));
        Core.Actors.Release(actor, PutAside);
    }

    protected override void Rejected(Exception exception) => Core.Actors.Release(actor, PutAside);

    protected override void Abandoned() => Core.Actors.Release(actor, PutAside);

    private void PutAside(InstanceActor changed)
    {
        changed.FailedTries = 0;
        changed.Mailbox.RemoveAll(message => results.Contains(message, ReferenceEqualityComparer.Instance));
        changed.Reset();
    }
}
