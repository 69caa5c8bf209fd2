using Kyndof.Workflows.LocalRuntime.Engine;

namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>The one writer of a data file: a thread that takes what is waiting, runs each unit under a savepoint and
/// commits them together. Nobody is told before the commit is on disk.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int UnitsPerCommit = 512;
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromSeconds(1);

    private readonly SqlSession sql;
    private readonly WriteSession session;
    private readonly AcceptClock clock;
    private readonly IWriterObserver observer;
    private readonly ICrashPoints? crashPoints;
    private readonly Queue<WriteUnit> queue = new();
    private readonly Thread thread;
    private long commit;
    private bool stopping;
    private bool healthy = true;

    public SqliteWriter(SqlSession sql, AcceptClock clock, IWriterObserver observer, ICrashPoints? crashPoints)
    {
        this.sql = sql;
        this.clock = clock;
        this.observer = observer;
        this.crashPoints = crashPoints;
        commit = MetaTable.Read(sql, MetaTable.Commit);
        session = new WriteSession(sql, MetaTable.Read(sql, MetaTable.Sequence));
        thread = new Thread(Loop) { IsBackground = true, Name = "data file writer" };
    }

    /// <summary>Commits since the file was created.</summary>
    public long CommitCount => Interlocked.Read(ref commit);

    public void Start() => thread.Start();

    public Task<T> ExecuteAsync<T>(Func<WriteSession, T> execute, Action<T>? committed = null)
    {
        var unit = new WriteUnit<T>(execute, committed);
        Submit(unit);
        return unit.Completion;
    }

    public void Submit(WriteUnit unit)
    {
        lock (queue)
        {
            if (!stopping)
            {
                queue.Enqueue(unit);
                if (queue.Count == 1) Monitor.Pulse(queue);
                return;
            }
        }

        unit.Failed(new StorageUnavailableException("the runtime has stopped"));
    }

    /// <summary>Takes no more work; what is waiting is still written, unless <paramref name="abandon"/>.</summary>
    public void Stop(bool abandon)
    {
        WriteUnit[] left = [];
        lock (queue)
        {
            stopping = true;
            if (abandon)
            {
                left = [.. queue];
                queue.Clear();
            }

            Monitor.Pulse(queue);
        }

        foreach (var unit in left) unit.Failed(new StorageUnavailableException("the runtime has stopped"));
        if (thread.IsAlive && Environment.CurrentManagedThreadId != thread.ManagedThreadId) thread.Join();
    }

    public void Dispose() => sql.Dispose();

    private void Loop()
    {
        var group = new List<WriteUnit>(UnitsPerCommit);
        while (Take(group))
        {
            try
            {
                WriteGroup(group);
            }
            catch (SimulatedCrashException exception)
            {
                clock.End();
                observer.Crashed(exception);
                Stop(abandon: true);
                foreach (var unit in group) unit.Failed(exception);
            }

            group.Clear();
        }
    }

    private bool Take(List<WriteUnit> group)
    {
        lock (queue)
        {
            while (queue.Count == 0 && !stopping)
            {
                if (healthy) Monitor.Wait(queue);
                else if (!Monitor.Wait(queue, ProbeInterval)) return true;
            }

            while (group.Count < UnitsPerCommit && queue.TryDequeue(out var unit)) group.Add(unit);
            return group.Count > 0 || !stopping;
        }
    }

    private void WriteGroup(List<WriteUnit> group)
    {
        observer.GroupBegins();
        var failure = TryCommit(group);
        if (failure is null)
        {
            if (!healthy) observer.Recovered();
            healthy = true;
            foreach (var unit in group)
            {
                if (unit.Failure is { } own) unit.Failed(own);
                else unit.Committed();
            }

            observer.Committed(CommitCount, session.Written);
        }
        else
        {
            healthy = false;
            observer.Unavailable(failure);
            foreach (var unit in group) unit.Failed(failure);
        }

        clock.End();
        observer.GroupEnded();
    }

    private StorageUnavailableException? TryCommit(List<WriteUnit> group)
    {
        try
        {
            session.BeginGroup(clock.Begin());
            sql.Execute("BEGIN IMMEDIATE");
            foreach (var unit in group) Run(unit);
            MetaTable.Save(sql, commit + 1, session.Sequence, session.StoredNow);
            crashPoints?.Reach(CrashPoint.BeforeCommit);
            sql.Execute("COMMIT");
        }
        catch (Exception exception) when (exception is not SimulatedCrashException)
        {
            if (!CommittedAfterAll()) return SqliteErrors.Wrap(exception);
        }

        Interlocked.Increment(ref commit);
        crashPoints?.Reach(CrashPoint.AfterCommit);
        return null;
    }

    private void Run(WriteUnit unit)
    {
        unit.Failure = null;
        session.BeginUnit();
        sql.Execute("SAVEPOINT unit");
        try
        {
            unit.Execute(session);
        }
        catch (Exception exception) when (!SqliteErrors.IsStorageFailure(exception))
        {
            unit.Failure = exception;
            session.RollBack();
        }

        if (session.IsRolledBack) sql.Execute("ROLLBACK TO unit");
        sql.Execute("RELEASE unit");
        session.EndUnit();
    }

    // An error that COMMIT reports can come after the commit took hold: the file knows.
    private bool CommittedAfterAll()
    {
        try
        {
            sql.Script("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // The engine had rolled back already.
        }

        try
        {
            return MetaTable.Read(sql, MetaTable.Commit) == commit + 1;
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return false;
        }
    }
}

/// <summary>Who hears what becomes of the writer's commits; on the writer's thread.</summary>
internal interface IWriterObserver
{
    void GroupBegins();

    void GroupEnded();

    /// <param name="collections">Of records that the commit wrote; good until the next group.</param>
    void Committed(long commit, IReadOnlyCollection<string> collections);

    void Unavailable(StorageUnavailableException failure);

    void Recovered();

    void Crashed(SimulatedCrashException crash);
}
