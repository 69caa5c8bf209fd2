using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Opens connections to one data file.</summary>
internal static class DataFile
{
    /// <param name="maxPages">Upper bound of the file in pages of 4 KiB; null: none.</param>
    /// <exception cref="DataFileCorruptException">It is not a data file, or a damaged one.</exception>
    public static SqlSession OpenWriter(string path, int? maxPages) => Open(path, SqliteOpenMode.ReadWriteCreate, session =>
    {
        session.Script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA journal_size_limit = 67108864;");
        if (maxPages is { } pages) SetMaxPages(session, pages);
    });

    public static SqlSession OpenReader(string path) => Open(path, SqliteOpenMode.ReadOnly, static session => session.Script("PRAGMA query_only = ON;"));

    public static void SetMaxPages(SqlSession session, int pages) =>
        session.Script(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages};"));

    private static SqlSession Open(string path, SqliteOpenMode mode, Action<SqlSession> configure)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString();
        var session = new SqlSession(new SqliteConnection(text));
        try
        {
            session.Connection.Open();
            configure(session);
            session.Number("SELECT COUNT(*) FROM sqlite_master");
            return session;
        }
        catch (SqliteException exception)
        {
            session.Dispose();
            if (SqliteErrors.IsCorruption(exception)) throw new DataFileCorruptException(path, exception.Message, exception);
            throw SqliteErrors.Wrap(exception);
        }
    }
}
