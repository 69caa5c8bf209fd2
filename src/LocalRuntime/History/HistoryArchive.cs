using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.History;

/// <summary>The histories in a data file, read without changing it; a runtime may be using it.</summary>
public static class HistoryArchive
{
    /// <summary>The current execution of every instance that has begun, by id.</summary>
    /// <exception cref="DataFileCorruptException">The file cannot be read.</exception>
    public static IEnumerable<RecordedHistory> Read(string dataFile)
    {
        using var sql = DataFile.OpenReader(dataFile);
        foreach (var id in Ids(sql))
        {
            if (HistoryExport.Read(sql, id) is { Events.Count: > 0 } history) yield return history;
        }
    }

    private static List<string> Ids(SqlSession sql)
    {
        var ids = new List<string>();
        using var reader = sql.Read("SELECT id FROM instances ORDER BY id");
        while (reader.Read()) ids.Add(reader.GetString(0));
        return ids;
    }
}
