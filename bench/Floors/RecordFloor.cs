using System.Diagnostics;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.Bench.Floors;

/// <summary>The least program that reads the same records: one open connection, one prepared statement a kind of read.</summary>
internal sealed class RecordFloor : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand row;
    private readonly SqliteCommand range;

    public RecordFloor(string dataFile)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataFile, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        row = Prepare("SELECT version, json FROM records WHERE collection = $1 AND partition = $2 AND row = $3", "$1", "$2", "$3");
        range = Prepare("SELECT row, version, json FROM records WHERE collection = $1 AND partition = $2 AND row >= $3 AND row > $4 AND row < $5 ORDER BY row LIMIT $6", "$1", "$2", "$3", "$4", "$5", "$6");
    }

    /// <returns>Seconds.</returns>
    public double Read(IReadOnlyList<object> reads)
    {
        var watch = Stopwatch.StartNew();
        foreach (var read in reads)
        {
            if (read is RecordKey key) Run(row, key.Collection, key.Partition, key.Row);
            else if (read is RecordRange asked) Run(range, asked.Collection, asked.Partition, asked.From ?? "", asked.After ?? "", asked.To ?? "\U0010FFFF", asked.Limit + 1);
        }

        return watch.Elapsed.TotalSeconds;
    }

    public void Dispose()
    {
        row.Dispose();
        range.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++) command.Parameters[index].Value = values[index];
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++) reader.GetValue(column);
        }
    }
}
