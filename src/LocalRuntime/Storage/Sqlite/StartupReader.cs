using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What a data file has to go on with.</summary>
/// <param name="Clock">The engine's time at the last commit, UTC.</param>
internal sealed record StartupWork(
    Instant Clock,
    IReadOnlyList<DueEntry> Timers,
    IReadOnlyList<long> InstancesWithMessages,
    IReadOnlyList<(ActivityRow Activity, long StoredDue)> Activities);

internal static class StartupReader
{
    public static StartupWork Read(SqlSession sql) => new(
        StoredInstant.FromStored(MetaTable.Read(sql, MetaTable.Clock)),
        Timers(sql),
        InstancesWithMessages(sql),
        Activities(sql));

    private static List<DueEntry> Timers(SqlSession sql)
    {
        var timers = new List<DueEntry>();
        using var reader = sql.Read("SELECT visible_at, sequence, instance_key FROM messages WHERE kind = $1", (int)MessageKind.Timer);
        while (reader.Read()) timers.Add(new DueEntry(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), null));
        return timers;
    }

    private static List<long> InstancesWithMessages(SqlSession sql)
    {
        var keys = new List<long>();
        using var reader = sql.Read(
            """
            SELECT DISTINCT instance_key FROM messages JOIN instances ON instances.key = instance_key
            WHERE kind <> $1 AND status IN ($2, $3) ORDER BY instance_key
            """,
            (int)MessageKind.Timer, (int)OrchestrationStatus.Pending, (int)OrchestrationStatus.Running);
        while (reader.Read()) keys.Add(reader.GetInt64(0));
        return keys;
    }

    private static List<(ActivityRow Activity, long StoredDue)> Activities(SqlSession sql)
    {
        var activities = new List<(ActivityRow, long)>();
        using var reader = sql.Read("SELECT key, instance_key, generation, action, name, input, retry, failed_tries, first_try_at, due_at FROM activities ORDER BY key");
        while (reader.Read())
        {
            var retry = reader.Text(6) is { } json ? WorkflowJson.Deserialize<RetryOptions>(json) : null;
            Instant? firstTryAt = reader.IsDBNull(8) ? null : reader.Instant(8);
            activities.Add((
                new ActivityRow(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt32(2), reader.GetInt64(3), reader.GetString(4), reader.GetString(5), retry, reader.GetInt32(7), firstTryAt),
                reader.GetInt64(9)));
        }

        return activities;
    }
}
