using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.Bench.Floors;

/// <summary>The least program that writes the same: as many rows of the same size, inserted, updated and deleted in as many
/// commits, in one thread, to a file of its own on the same disk (WAL, <c>synchronous=FULL</c>). No index but the key, and
/// nothing decides anything.</summary>
internal static class WriteFloor
{
    /// <returns>Seconds.</returns>
    public static double Run(string folder, WrittenRows rows, long commits, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, "floor.db");
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;");
        var tables = rows.Tables.Select(table => new FloorTable(connection, table, commits)).ToList();
        try
        {
            var watch = Stopwatch.StartNew();
            for (var commit = 0L; commit < commits; commit++)
            {
                cancellation.ThrowIfCancellationRequested();
                using var transaction = connection.BeginTransaction();
                foreach (var table in tables) table.Write(commit, transaction);
                transaction.Commit();
            }

            return watch.Elapsed.TotalSeconds;
        }
        finally
        {
            foreach (var table in tables) table.Dispose();
        }
    }

    internal static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    /// <summary>One table's writes, spread evenly over the commits.</summary>
    private sealed class FloorTable : IDisposable
    {
        private readonly TableWrites writes;
        private readonly long commits;
        private readonly SqliteCommand insert;
        private readonly SqliteCommand update;
        private readonly SqliteCommand delete;
        private long oldest = 1;
        private long newest;

        public FloorTable(SqliteConnection connection, TableWrites writes, long commits)
        {
            this.writes = writes;
            this.commits = commits;
            Execute(connection, $"CREATE TABLE floor_{writes.Table} (key INTEGER PRIMARY KEY, data TEXT)");
            insert = Prepare(connection, $"INSERT INTO floor_{writes.Table} (key, data) VALUES ($key, $data)", Text(writes.InsertBytes, writes.Inserts));
            update = Prepare(connection, $"UPDATE floor_{writes.Table} SET data = $data WHERE key = $key", Text(writes.UpdateBytes, writes.Updates));
            delete = Prepare(connection, $"DELETE FROM floor_{writes.Table} WHERE key = $key", null);
        }

        public void Write(long commit, SqliteTransaction transaction)
        {
            for (var left = Share(writes.Inserts, commit); left > 0; left--) Run(insert, ++newest, transaction);
            for (var left = Share(writes.Updates, commit); left > 0; left--) Run(update, Math.Max(oldest, newest - left), transaction);
            for (var left = Share(writes.Deletes, commit); left > 0; left--) Run(delete, oldest++, transaction);
        }

        public void Dispose()
        {
            insert.Dispose();
            update.Dispose();
            delete.Dispose();
        }

        private long Share(long total, long commit) => (total * (commit + 1) / commits) - (total * commit / commits);

        private static void Run(SqliteCommand command, long key, SqliteTransaction transaction)
        {
            command.Transaction = transaction;
            command.Parameters[0].Value = key;
            command.ExecuteNonQuery();
        }

        private static string Text(long bytes, long rows) => new('x', (int)(rows == 0 ? 0 : bytes / rows));

        private static SqliteCommand Prepare(SqliteConnection connection, string statement, string? data)
        {
            var command = connection.CreateCommand();
            command.CommandText = statement;
            command.Parameters.AddWithValue("$key", 0L);
            if (data is not null) command.Parameters.AddWithValue("$data", data);
            return command;
        }
    }
}
