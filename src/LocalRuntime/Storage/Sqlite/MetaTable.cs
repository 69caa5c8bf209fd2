namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Numbers that hold for the whole file.</summary>
internal static class MetaTable
{
    /// <summary>How many commits there were.</summary>
    public const string Commit = "commit";

    /// <summary>The last sequence or key given out.</summary>
    public const string Sequence = "sequence";

    /// <summary>The engine's time at the last commit.</summary>
    public const string Clock = "clock";

    public static long Read(SqlSession sql, string name) =>
        sql.Number("SELECT value FROM meta WHERE name = $1", name) ?? throw new InvalidOperationException($"meta has no '{name}'.");

    public static void Save(SqlSession sql, long commit, long sequence, long clock)
    {
        Set(sql, Commit, commit);
        Set(sql, Sequence, sequence);
        Set(sql, Clock, clock);
    }

    private static void Set(SqlSession sql, string name, long value) =>
        sql.Execute("UPDATE meta SET value = $2 WHERE name = $1", name, value);
}
