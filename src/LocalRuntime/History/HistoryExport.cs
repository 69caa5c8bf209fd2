using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>Reads one instance's history out of a data file.</summary>
internal static class HistoryExport
{
    public static RecordedHistory? Read(SqlSession sql, string instanceId)
    {
        long key;
        string name;
        int generation;
        string? input;
        using (var reader = sql.Read("SELECT key, name, generation, input FROM instances WHERE id = $1", instanceId))
        {
            if (!reader.Read()) return null;
            (key, name, generation, input) = (reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2), reader.Text(3));
        }

        return new RecordedHistory(instanceId, name, generation, InstanceReader.History(sql, key, input));
    }
}
