using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Writes that an activity's try failed and when the next one starts.</summary>
internal sealed class ActivityRetryUnit(RuntimeCore core, ActivityRow failed, FailureDetails failure, Instant nextTry) : EngineUnit(core)
{
    private bool isWanted;

    public override void Execute(WriteSession session) => isWanted = session.Execute(
        "UPDATE activities SET failed_tries = $2, first_try_at = $3, due_at = $4, failure = $5 WHERE key = $1",
        failed.Key, failed.FailedTries, StoredInstant.ToStored(failed.FirstTryAt!.Value), StoredInstant.ToStored(nextTry), WorkflowJson.Serialize(failure)) > 0;

    public override void Committed()
    {
        if (isWanted) Core.Due.Add(new DueEntry(StoredInstant.ToStored(nextTry), failed.Key, failed.InstanceKey, failed));
        Core.Work.Done();
    }

    protected override void Rejected(Exception exception) => throw new InvalidOperationException($"The failed try of activity '{failed.Name}' could not be written.", exception);

    protected override void Abandoned() => Core.Work.Done();
}
