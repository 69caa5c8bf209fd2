using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Everything needed to go on with a cold instance, of one snapshot.</summary>
/// <param name="Sequence">Messages up to this one are included.</param>
internal sealed record LoadedInstance(InstanceRow Row, IReadOnlyList<HistoryEvent> History, IReadOnlyList<InboxMessage> Messages, long Sequence);

internal static class InstanceReader
{
    /// <returns>Null when there is no such instance.</returns>
    public static LoadedInstance? Load(SqlSession sql, long key)
    {
        InstanceRow row;
        string? input;
        using (var reader = sql.Read($"SELECT {InstanceTable.Columns}, input FROM instances WHERE key = $1", key))
        {
            if (!reader.Read()) return null;
            row = InstanceTable.ReadRow(reader);
            input = reader.Text(10);
        }

        return new LoadedInstance(row, History(sql, key, input), Messages(sql, key, input), MetaTable.Read(sql, MetaTable.Sequence));
    }

    public static List<HistoryEvent> History(SqlSession sql, long key, string? input)
    {
        var history = new List<HistoryEvent>();
        using var reader = sql.Read("SELECT kind, at, action, name, data FROM history WHERE instance_key = $1 ORDER BY position", key);
        while (reader.Read())
        {
            var kind = (HistoryKind)reader.GetInt32(0);
            history.Add(new HistoryEvent(kind, reader.Instant(1), reader.GetInt64(2), reader.Text(3), kind == HistoryKind.ExecutionStarted ? input : reader.Text(4)));
        }

        return history;
    }

    private static List<InboxMessage> Messages(SqlSession sql, long key, string? input)
    {
        var messages = new List<InboxMessage>();
        using var reader = sql.Read(
            "SELECT sequence, kind, visible_at, generation, action, name, payload FROM messages WHERE instance_key = $1 ORDER BY sequence", key);
        while (reader.Read())
        {
            var kind = (MessageKind)reader.GetInt32(1);
            messages.Add(new InboxMessage(
                reader.GetInt64(0), kind, reader.Instant(2), reader.GetInt32(3), reader.GetInt64(4), reader.Text(5), kind == MessageKind.Start ? input : reader.Text(6)));
        }

        return messages;
    }
}
