using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>The statements that store an episode.</summary>
internal static class EpisodeTable
{
    private const string Guard = "WHERE key = $1 AND epoch = $2 AND history_count = $3";

    /// <returns>The row as it is now; null when somebody changed the instance since the episode began.</returns>
    public static InstanceRow? UpdateInstance(WriteSession session, InstanceRow before, EpisodeOutcome outcome)
    {
        var count = before.HistoryCount + outcome.History.Count;
        var (changed, after) = outcome.End switch
        {
            // The status stands in an index, which SQLite writes anew whenever it is set, whatever to.
            null => (session.Execute(
                before.Status == OrchestrationStatus.Running
                    ? $"UPDATE instances SET updated_at = $4, history_count = $5 {Guard}"
                    : $"UPDATE instances SET status = 1, updated_at = $4, history_count = $5 {Guard}",
                before.Key, before.Epoch, before.HistoryCount, session.StoredNow, count),
                before with { Status = OrchestrationStatus.Running, HistoryCount = count }),
            ExecutionEnd.Completed completed => (session.Execute(
                $"UPDATE instances SET status = 3, updated_at = $4, history_count = $5, output = $6 {Guard}",
                before.Key, before.Epoch, before.HistoryCount, session.StoredNow, count, completed.Output),
                before with { Status = OrchestrationStatus.Completed, HistoryCount = count }),
            ExecutionEnd.Failed failed => (session.Execute(
                $"UPDATE instances SET status = 4, updated_at = $4, history_count = $5, failure = $6 {Guard}",
                before.Key, before.Epoch, before.HistoryCount, session.StoredNow, count, WorkflowJson.Serialize(failed.Failure)),
                before with { Status = OrchestrationStatus.Failed, HistoryCount = count }),
            ExecutionEnd.Continued next => (session.Execute(
                $"UPDATE instances SET status = 1, updated_at = $4, history_count = 0, generation = generation + 1, input = $5 {Guard}",
                before.Key, before.Epoch, before.HistoryCount, session.StoredNow, next.Input),
                before with { Status = OrchestrationStatus.Running, HistoryCount = 0, Generation = before.Generation + 1 }),
            _ => throw new InvalidOperationException($"Instance '{before.Id}' ended by {outcome.End}, which nothing knows how to store."),
        };
        if (changed == 0) return null;
        if (outcome.CustomStatusChanged) session.Execute("UPDATE instances SET custom_status = $2 WHERE key = $1", before.Key, outcome.CustomStatus);
        return after;
    }

    public static void DeleteTaken(WriteSession session, IEnumerable<InboxMessage> taken)
    {
        foreach (var message in taken)
        {
            if (message.Sequence > 0) session.Execute("DELETE FROM messages WHERE sequence = $1", message.Sequence);
            if (message.ActivityKey > 0) session.Execute("DELETE FROM activities WHERE key = $1", message.ActivityKey);
        }
    }

    public static void AppendHistory(WriteSession session, InstanceRow before, List<HistoryEvent> history)
    {
        var position = before.HistoryCount;
        foreach (var line in history)
        {
            // The input stands in the instance's row, the output too.
            var data = line.Kind is HistoryKind.ExecutionStarted or HistoryKind.ExecutionCompleted ? null : line.Data;
            session.Execute(
                "INSERT INTO history (instance_key, position, kind, at, action, name, data) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                before.Key, position++, (int)line.Kind, StoredInstant.ToStored(line.At), line.Action, line.Name, data);
        }
    }

    public static ActivityRow InsertActivity(WriteSession session, InstanceRow before, ScheduledActivity activity)
    {
        var row = new ActivityRow(session.Next(), before.Key, before.Generation, activity.Action, activity.Name, activity.Input, activity.Retry);
        session.Execute(
            "INSERT INTO activities (key, instance_key, generation, action, name, input, retry, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            row.Key, row.InstanceKey, row.Generation, row.Action, row.Name, row.Input,
            row.Retry is null ? null : WorkflowJson.Serialize(row.Retry), session.StoredNow);
        return row;
    }

    /// <summary>Leaves nothing of an execution but events nobody has taken.</summary>
    public static void ClearExecution(WriteSession session, long key)
    {
        session.Execute("DELETE FROM history WHERE instance_key = $1", key);
        session.Execute("DELETE FROM messages WHERE instance_key = $1 AND kind <> $2", key, (int)MessageKind.Event);
    }

    public static void ClearInbox(WriteSession session, long key) =>
        session.Execute("DELETE FROM messages WHERE instance_key = $1", key);
}
