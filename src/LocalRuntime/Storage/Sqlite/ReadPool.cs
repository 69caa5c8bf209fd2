using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Connections for reading; each sees the last commit.</summary>
internal sealed class ReadPool(string path) : IDisposable
{
    private readonly ConcurrentBag<SqlSession> idle = [];
    private volatile bool disposed;

    /// <exception cref="StorageUnavailableException">The file cannot be read.</exception>
    public T Read<T>(Func<SqlSession, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!idle.TryTake(out var session)) session = DataFile.OpenReader(path);
        try
        {
            var result = read(session);
            Return(session);
            return result;
        }
        catch (SqliteException exception)
        {
            session.Dispose();
            if (SqliteErrors.IsCorruption(exception)) throw new DataFileCorruptException(path, exception.Message, exception);
            throw SqliteErrors.Wrap(exception);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Several statements of one snapshot.</summary>
    public T Snapshot<T>(Func<SqlSession, T> read) => Read(session =>
    {
        session.Execute("BEGIN");
        try
        {
            return read(session);
        }
        finally
        {
            session.Execute("COMMIT");
        }
    });

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var session)) session.Dispose();
    }

    private void Return(SqlSession session)
    {
        idle.Add(session);
        if (disposed) Dispose();
    }
}
