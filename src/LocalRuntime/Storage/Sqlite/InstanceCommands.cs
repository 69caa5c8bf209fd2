using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What may be done to an instance from outside, within a write unit.</summary>
internal static class InstanceCommands
{
    public static SignalOutcome Terminate(WriteSession session, Deliveries deliveries, string id, string reason)
    {
        if (InstanceTable.Find(session, id) is not { } row) return SignalOutcome.NotFound;
        if (row.IsEnded) return SignalOutcome.Ended;
        var failure = Failures.Final("OrchestrationTerminated", reason);
        SetStatus(session, deliveries, row, OrchestrationStatus.Terminated, failure);
        deliveries.Stopped.Add(new StoppedInstance(id, OrchestrationStatus.Terminated, reason));
        DropTimers(session, deliveries, row.Key);
        EpisodeTable.ClearInbox(session, row.Key);
        using (var reader = session.Read("SELECT key FROM activities WHERE instance_key = $1", row.Key))
        {
            while (reader.Read()) deliveries.DroppedActivities.Add(reader.GetInt64(0));
        }

        session.Execute("DELETE FROM activities WHERE instance_key = $1", row.Key);
        InstanceTable.NotifyParent(session, deliveries, row.Parent, MessageKind.ChildFailed, WorkflowJson.Serialize(failure with { NonRetryable = false }));
        return SignalOutcome.Accepted;
    }

    public static SignalOutcome Suspend(WriteSession session, Deliveries deliveries, string id) =>
        Change(session, deliveries, id, OrchestrationStatus.Suspended, static status => status is OrchestrationStatus.Pending or OrchestrationStatus.Running or OrchestrationStatus.Suspended);

    public static SignalOutcome Resume(WriteSession session, Deliveries deliveries, string id) =>
        Change(session, deliveries, id, OrchestrationStatus.Running, static status => status is OrchestrationStatus.Pending or OrchestrationStatus.Running or OrchestrationStatus.Suspended);

    public static SignalOutcome Retry(WriteSession session, Deliveries deliveries, string id) =>
        Change(session, deliveries, id, OrchestrationStatus.Running, static status => status is OrchestrationStatus.Quarantined);

    public static SignalOutcome Purge(WriteSession session, Deliveries deliveries, string id)
    {
        if (InstanceTable.Find(session, id) is not { } row) return SignalOutcome.NotFound;
        if (!row.IsEnded) return SignalOutcome.Refused;
        EpisodeTable.ClearInbox(session, row.Key);
        session.Execute("DELETE FROM history WHERE instance_key = $1", row.Key);
        session.Execute("DELETE FROM activities WHERE instance_key = $1", row.Key);
        session.Execute("DELETE FROM instances WHERE key = $1", row.Key);
        deliveries.Changed.Add(row.Key);
        return SignalOutcome.Accepted;
    }

    private static SignalOutcome Change(WriteSession session, Deliveries deliveries, string id, OrchestrationStatus status, Func<OrchestrationStatus, bool> isAllowed)
    {
        if (InstanceTable.Find(session, id) is not { } row) return SignalOutcome.NotFound;
        if (row.IsEnded) return SignalOutcome.Ended;
        if (!isAllowed(row.Status)) return SignalOutcome.Refused;
        var begun = row.HistoryCount > 0 || row.Generation > 0;
        SetStatus(session, deliveries, row, status == OrchestrationStatus.Running && !begun ? OrchestrationStatus.Pending : status, failure: null);
        return SignalOutcome.Accepted;
    }

    private static void SetStatus(WriteSession session, Deliveries deliveries, InstanceRow row, OrchestrationStatus status, FailureDetails? failure)
    {
        session.Execute(
            "UPDATE instances SET status = $2, failure = $3, updated_at = $4, epoch = epoch + 1 WHERE key = $1",
            row.Key, (int)status, failure is null ? null : WorkflowJson.Serialize(failure), session.StoredNow);
        deliveries.Changed.Add(row.Key);
    }

    private static void DropTimers(WriteSession session, Deliveries deliveries, long key)
    {
        using var reader = session.Read("SELECT visible_at, sequence FROM messages WHERE instance_key = $1 AND kind = $2", key, (int)MessageKind.Timer);
        while (reader.Read()) deliveries.Undue.Add((reader.GetInt64(0), reader.GetInt64(1)));
    }
}
