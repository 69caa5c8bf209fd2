using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.Bench.Floors;

/// <summary>The least program that reads the same rows: it opens the file and takes every column of every row.</summary>
internal static class ReadFloor
{
    /// <returns>Seconds.</returns>
    public static double Run(string dataFile, params IEnumerable<string> queries)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataFile, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        foreach (var query in queries) Read(connection, query);
        return watch.Elapsed.TotalSeconds;
    }

    private static void Read(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var isText = Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetDataTypeName(column) == "TEXT").ToArray();
        while (reader.Read())
        {
            for (var column = 0; column < isText.Length; column++)
            {
                if (reader.IsDBNull(column)) continue;
                if (isText[column]) reader.GetString(column);
                else reader.GetInt64(column);
            }
        }
    }
}
