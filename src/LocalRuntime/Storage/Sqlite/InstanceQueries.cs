using System.Globalization;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Reading instances for people and programs.</summary>
internal static class InstanceQueries
{
    private const int MaxLimit = 1_000;
    private const string Summary = "id, name, status, created_at, updated_at, failure";

    public static InstanceMetadata? Get(SqlSession sql, string id, bool includePayloads)
    {
        using var reader = sql.Read($"SELECT {Summary}, input, output, custom_status FROM instances WHERE id = $1", id);
        if (!reader.Read()) return null;
        var summary = ReadSummary(reader);
        return includePayloads ? summary with { Input = reader.Text(6), Output = reader.Text(7), CustomStatus = reader.Text(8) } : summary;
    }

    /// <exception cref="ArgumentOutOfRangeException">The limit is outside 1 to 1,000.</exception>
    public static InstancePage Page(SqlSession sql, InstanceQuery query)
    {
        if (query.Limit is < 1 or > MaxLimit) throw new ArgumentOutOfRangeException(nameof(query), query.Limit, "A page has 1 to 1,000 instances.");
        var prefix = query.IdPrefix ?? string.Empty;
        var statuses = query.Statuses is null ? string.Empty
            : $" AND status IN ({string.Join(',', query.Statuses.Distinct().Order().Select(static status => ((int)status).ToString(CultureInfo.InvariantCulture)))})";
        var items = new List<InstanceMetadata>();
        // Ids are ASCII, so this character follows every id with the prefix.
        using var reader = sql.Read(
            $"SELECT {Summary} FROM instances WHERE id > $1 AND id >= $2 AND id < $3{statuses} ORDER BY id LIMIT $4",
            query.Cursor ?? string.Empty, prefix, prefix + '\x7F', query.Limit + 1);
        while (reader.Read()) items.Add(ReadSummary(reader));
        if (items.Count <= query.Limit) return new InstancePage(items, null);
        items.RemoveAt(items.Count - 1);
        return new InstancePage(items, items[^1].InstanceId);
    }

    public static Dictionary<OrchestrationStatus, int> CountByStatus(SqlSession sql)
    {
        var counts = new Dictionary<OrchestrationStatus, int>();
        using var reader = sql.Read("SELECT status, COUNT(*) FROM instances GROUP BY status");
        while (reader.Read()) counts.Add((OrchestrationStatus)reader.GetInt32(0), reader.GetInt32(1));
        return counts;
    }

    private static InstanceMetadata ReadSummary(SqliteDataReader reader) => new()
    {
        InstanceId = reader.GetString(0),
        Name = OrchestrationEntry.NameOf(reader.GetString(1)),
        Status = (OrchestrationStatus)reader.GetInt32(2),
        CreatedAt = reader.Instant(3),
        UpdatedAt = reader.Instant(4),
        Failure = reader.Text(5) is { } failure ? WorkflowJson.Deserialize<FailureDetails>(failure) : null,
    };
}
