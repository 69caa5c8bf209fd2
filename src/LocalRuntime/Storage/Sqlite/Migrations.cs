using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Brings a data file to the schema of this version: the numbered scripts in <c>Schema/</c>, each once, in order.</summary>
internal static partial class Migrations
{
    private const string CreateTable = "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL)";

    public static IReadOnlyList<(int Version, string Name)> All { get; } = [.. Names()];

    public static int Latest => All[^1].Version;

    /// <exception cref="DataFileNewerException">A later version of the product wrote the file.</exception>
    public static void Apply(SqlSession session, string dataFile, Instant now)
    {
        session.Script(CreateTable);
        var found = Version(session);
        if (found > Latest) throw new DataFileNewerException(dataFile, found, Latest);
        foreach (var (version, name) in All.Where(migration => migration.Version > found))
        {
            session.Script("BEGIN IMMEDIATE");
            session.Script(Text(name));
            session.Execute("INSERT INTO schema_migrations (version, name, applied_at) VALUES ($1, $2, $3)", version, name, StoredInstant.ToStored(now));
            session.Script("COMMIT");
        }
    }

    public static int Version(SqlSession session) => (int)(session.Number("SELECT MAX(version) FROM schema_migrations") ?? 0);

    private static IEnumerable<(int Version, string Name)> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Select(static name => (Match: Numbered().Match(name), Name: name))
        .Where(static resource => resource.Match.Success)
        .Select(static resource => (Version: int.Parse(resource.Match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture), resource.Name))
        .OrderBy(static migration => migration.Version);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^schema\.(?<version>\d{4})_\w+\.sql$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
