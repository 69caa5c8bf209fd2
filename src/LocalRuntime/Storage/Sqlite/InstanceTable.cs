using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Starting, feeding and finding instances within a write unit.</summary>
internal static class InstanceTable
{
    public const string Columns = "key, id, name, status, generation, epoch, history_count, parent_key, parent_generation, parent_action";

    public static InstanceRow ReadRow(SqliteDataReader reader) => new()
    {
        Key = reader.GetInt64(0),
        Id = reader.GetString(1),
        Name = reader.GetString(2),
        Status = (OrchestrationStatus)reader.GetInt32(3),
        Generation = reader.GetInt32(4),
        Epoch = reader.GetInt64(5),
        HistoryCount = reader.GetInt64(6),
        Parent = reader.IsDBNull(7) ? null : new ParentLink(reader.GetInt64(7), reader.GetInt32(8), reader.GetInt64(9)),
    };

    public static InstanceRow? Find(WriteSession session, string id)
    {
        using var reader = session.Read($"SELECT {Columns} FROM instances WHERE id = $1", id);
        return reader.Read() ? ReadRow(reader) : null;
    }

    public static InstanceRow? Find(WriteSession session, long key)
    {
        using var reader = session.Read($"SELECT {Columns} FROM instances WHERE key = $1", key);
        return reader.Read() ? ReadRow(reader) : null;
    }

    /// <returns>False when the id is known already.</returns>
    public static bool TryStart(WriteSession session, Deliveries deliveries, string id, string name, string input, ParentLink? parent = null)
    {
        var key = session.Next();
        var inserted = session.Execute(
            """
            INSERT INTO instances (key, id, name, status, created_at, updated_at, input, parent_key, parent_generation, parent_action)
            VALUES ($1, $2, $3, 0, $4, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING
            """,
            key, id, name, session.StoredNow, input, parent?.Key, parent?.Generation, parent?.Action);
        if (inserted == 0) return false;
        var row = new InstanceRow { Key = key, Id = id, Name = name, Parent = parent };
        deliveries.Started.Add((row, InsertStart(session, row, session.Now, input)));
        return true;
    }

    /// <summary>Runs an ended child again under its id, for a parent's retry.</summary>
    public static void Restart(WriteSession session, Deliveries deliveries, InstanceRow ended, string input, ParentLink parent)
    {
        var row = ended with { Status = OrchestrationStatus.Pending, Generation = ended.Generation + 1, Epoch = ended.Epoch + 1, HistoryCount = 0, Parent = parent };
        session.Execute("DELETE FROM history WHERE instance_key = $1", ended.Key);
        session.Execute(
            """
            UPDATE instances SET status = 0, generation = $2, epoch = $3, history_count = 0, updated_at = $4, input = $5,
                output = NULL, custom_status = NULL, failure = NULL, parent_generation = $6, parent_action = $7 WHERE key = $1
            """,
            row.Key, row.Generation, row.Epoch, session.StoredNow, input, parent.Generation, parent.Action);
        deliveries.Started.Add((row, InsertStart(session, row, session.Now, input)));
    }

    public static InboxMessage InsertStart(WriteSession session, InstanceRow row, Instant at, string input)
    {
        // The input stands in the instance's row; the inbox need not hold it a second time.
        var stored = Insert(session, row.Key, new InboxMessage(0, MessageKind.Start, at, row.Generation, Name: row.Name));
        return stored with { Payload = input };
    }

    public static SignalOutcome Raise(WriteSession session, Deliveries deliveries, string id, string eventName, string payload)
    {
        if (Find(session, id) is not { } row) return SignalOutcome.NotFound;
        if (row.IsEnded) return SignalOutcome.Ended;
        var message = Insert(session, row.Key, new InboxMessage(0, MessageKind.Event, session.Now, Name: eventName, Payload: payload));
        deliveries.Messages.Add((row.Key, message));
        return SignalOutcome.Accepted;
    }

    /// <summary>Tells the waiting step of the parent, if there still is one.</summary>
    public static void NotifyParent(WriteSession session, Deliveries deliveries, ParentLink? parent, MessageKind kind, string payload)
    {
        if (parent is null || Find(session, parent.Key) is not { } row || row.IsEnded || row.Generation != parent.Generation) return;
        var message = Insert(session, row.Key, new InboxMessage(0, kind, session.Now, parent.Generation, parent.Action, Payload: payload));
        deliveries.Messages.Add((row.Key, message));
    }

    public static InboxMessage Insert(WriteSession session, long instanceKey, InboxMessage message)
    {
        var stored = message with { Sequence = message.Sequence == 0 ? session.Next() : message.Sequence, ActivityKey = 0 };
        session.Execute(
            "INSERT INTO messages (sequence, instance_key, kind, visible_at, generation, action, name, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            stored.Sequence, instanceKey, (int)stored.Kind, StoredInstant.ToStored(stored.VisibleAt), stored.Generation, stored.Action, stored.Name, stored.Payload);
        return stored;
    }
}
