using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalHost.Tests.Privacy;

/// <summary>Every row of every table of the data file, as text.</summary>
internal static class DataFileRows
{
    /// <summary>Rows that hold a word, whatever its case, as <c>table: row</c>.</summary>
    /// <param name="except">Rows that hold this word besides are left out.</param>
    public static IReadOnlyList<string> Holding(Scenario world, string word, string? except = null) =>
        [.. All(world).Where(row => row.Contains(word, StringComparison.OrdinalIgnoreCase) && (except is null || !row.Contains(except, StringComparison.Ordinal)))];

    public static IReadOnlyList<string> All(Scenario world)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = world.Runtime.DataFile, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return [.. Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").SelectMany(table => Read(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"))];
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // table names of the file itself
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        return rows;
    }
}
