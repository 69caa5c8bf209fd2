using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Puts results of activities into the inbox of an instance that may not go on now (suspended, quarantined),
/// or drops them where it has ended.</summary>
internal sealed class StoreResultsUnit(RuntimeCore core, InstanceActor actor, IReadOnlyList<InboxMessage> results) : EngineUnit(core)
{
    public override void Execute(WriteSession session) => Store(session, actor.Key, results);

    public override void Committed() => Core.Actors.Release(actor, Forget);

    public static void Store(WriteSession session, long instanceKey, IReadOnlyList<InboxMessage> results)
    {
        var isKept = InstanceTable.Find(session, instanceKey) is { IsEnded: false };
        foreach (var result in results)
        {
            session.Execute("DELETE FROM activities WHERE key = $1", result.ActivityKey);
            if (isKept) InstanceTable.Insert(session, instanceKey, result);
        }
    }

    protected override void Rejected(Exception exception) => Core.Episodes.Retry(actor, exception);

    protected override void Abandoned() => Core.Actors.Release(actor, Forget);

    private void Forget(InstanceActor changed)
    {
        changed.Mailbox.RemoveAll(message => results.Contains(message, ReferenceEqualityComparer.Instance));
        changed.Reset();
    }
}
