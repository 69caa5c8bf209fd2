using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.Bench.Floors;

/// <summary>Counts, by triggers in the data file itself, what is really written to it. They cost time, so only the
/// warm-up round has them.</summary>
internal static class RowCounter
{
    public static void Install(string dataFile)
    {
        using var connection = Open(dataFile);
        var tables = Texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        Execute(connection, "CREATE TABLE bench_writes (name TEXT PRIMARY KEY, inserts INTEGER, insert_bytes INTEGER, updates INTEGER, update_bytes INTEGER, deletes INTEGER)");
        foreach (var table in tables) Execute(connection, Triggers(table, Bytes(connection, table)));
    }

    public static WrittenRows Read(string dataFile)
    {
        using var connection = Open(dataFile);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, inserts, insert_bytes, updates, update_bytes, deletes FROM bench_writes ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<TableWrites>();
        while (reader.Read())
            tables.Add(new TableWrites(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5)));
        return new WrittenRows(tables);
    }

    private static string Triggers(string table, string bytes) =>
        $"""
        INSERT INTO bench_writes VALUES ('{table}', 0, 0, 0, 0, 0);
        CREATE TRIGGER bench_{table}_i AFTER INSERT ON {table} BEGIN
            UPDATE bench_writes SET inserts = inserts + 1, insert_bytes = insert_bytes + {bytes} WHERE name = '{table}'; END;
        CREATE TRIGGER bench_{table}_u AFTER UPDATE ON {table} BEGIN
            UPDATE bench_writes SET updates = updates + 1, update_bytes = update_bytes + {bytes} WHERE name = '{table}'; END;
        CREATE TRIGGER bench_{table}_d AFTER DELETE ON {table} BEGIN
            UPDATE bench_writes SET deletes = deletes + 1 WHERE name = '{table}'; END;
        """;

    private static string Bytes(SqliteConnection connection, string table) =>
        string.Join(" + ", Texts(connection, $"SELECT name FROM pragma_table_info('{table}')").Select(column => $"ifnull(length(CAST(new.\"{column}\" AS BLOB)), 0)"));

    private static List<string> Texts(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string dataFile)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataFile, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
