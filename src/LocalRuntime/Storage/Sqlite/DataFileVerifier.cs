using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>What a check of a data file found.</summary>
/// <param name="Problems">Empty when the file is sound.</param>
public sealed record VerificationReport(string DataFile, int SchemaVersion, IReadOnlyList<string> Problems)
{
    public bool IsSound => Problems.Count == 0;
}

/// <summary>Checks a data file without changing it; a runtime may be using it.</summary>
public static class DataFileVerifier
{
    private static readonly (string Problem, string Query)[] Invariants =
    [
        ("an instance's history has gaps or another length than its row says",
            "SELECT id FROM instances i WHERE history_count <> (SELECT COUNT(*) FROM history WHERE instance_key = i.key) OR history_count <> (SELECT COALESCE(MAX(position) + 1, 0) FROM history WHERE instance_key = i.key)"),
        ("a history does not begin with its start",
            "SELECT id FROM instances JOIN history ON instance_key = key AND position = 0 WHERE kind <> 1"),
        ("a history belongs to no instance", "SELECT DISTINCT instance_key FROM history WHERE instance_key NOT IN (SELECT key FROM instances)"),
        ("a message belongs to no instance", "SELECT sequence FROM messages WHERE instance_key NOT IN (SELECT key FROM instances)"),
        ("an activity belongs to no instance", "SELECT key FROM activities WHERE instance_key NOT IN (SELECT key FROM instances)"),
        ("an ended instance has messages", "SELECT DISTINCT id FROM instances JOIN messages ON instance_key = key WHERE status IN (3, 4, 5)"),
        ("an instance has an unknown status", "SELECT id FROM instances WHERE status NOT BETWEEN 0 AND 6"),
        ("a pending instance has no start", "SELECT id FROM instances i WHERE status = 0 AND NOT EXISTS (SELECT 1 FROM messages WHERE instance_key = i.key AND kind = 1)"),
        ("a number was given out that the counter does not know",
            "SELECT key FROM instances WHERE key > (SELECT value FROM meta WHERE name = 'sequence') UNION SELECT sequence FROM messages WHERE sequence > (SELECT value FROM meta WHERE name = 'sequence')"),
    ];

    /// <exception cref="DataFileCorruptException">The file cannot even be opened.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Task<VerificationReport> VerifyAsync(string dataFile, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(dataFile)) throw new FileNotFoundException("There is no data file.", dataFile);
        return Task.Run(() => Verify(dataFile, cancellationToken), cancellationToken);
    }

    private static VerificationReport Verify(string dataFile, CancellationToken cancellationToken)
    {
        using var sql = DataFile.OpenReader(dataFile);
        var problems = new List<string>();
        try
        {
            problems.AddRange(Column(sql, "PRAGMA quick_check").Where(static line => !string.Equals(line, "ok", StringComparison.Ordinal)));
            var version = Migrations.Version(sql);
            if (version > Migrations.Latest) throw new DataFileNewerException(dataFile, version, Migrations.Latest);
            foreach (var (problem, query) in Invariants)
            {
                cancellationToken.ThrowIfCancellationRequested();
                problems.AddRange(Column(sql, query).Select(where => $"{problem}: {where}"));
            }

            return new VerificationReport(dataFile, version, problems);
        }
        catch (SqliteException exception)
        {
            return new VerificationReport(dataFile, 0, [.. problems, exception.Message]);
        }
    }

    private static IEnumerable<string> Column(SqlSession sql, string query)
    {
        using var reader = sql.Read(query);
        while (reader.Read()) yield return Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
