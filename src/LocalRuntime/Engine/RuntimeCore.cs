using Kyndof.Workflows.LocalRuntime.Changes;
using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>One open data file and everything that runs on it, from start to stop.</summary>
internal sealed class RuntimeCore : IWriterObserver, IDisposable
{
    private readonly DataFileLock fileLock;
    private readonly RecordChanges changes;
    private readonly TaskCompletionSource crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile RuntimeHealth health = RuntimeHealth.Good;
    private volatile bool stopping;
    private volatile bool readsFail;
    private volatile bool resting;
    private Task workers = Task.CompletedTask;
    private TaskCompletionSource unavailable = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RuntimeCore(
        LocalRuntimeOptions options, WorkflowCatalog catalog, IServiceProvider services, ILoggerFactory loggers, RecordChanges changes, DataFileLock fileLock, SqlSession sql)
    {
        this.changes = changes;
        Options = options;
        Catalog = catalog;
        Loggers = loggers;
        this.fileLock = fileLock;
        Clock = new AcceptClock(options.Time);
        Reads = new ReadPool(options.DataFile);
        Writer = new SqliteWriter(sql, Clock, this, options.CrashPoints);
        changes.Publish(Writer.CommitCount, []);
        Actors = new ActorTable(Work, Clock, options.CacheSize);
        Stops = new StopNotices(Work, [.. services.GetServices<IInstanceObserver>()], loggers.CreateLogger<StopNotices>());
        Episodes = new EpisodeRunner(this);
        Activities = new ActivityDispatcher(this, new ActivityRunner(catalog, services));
    }

    public LocalRuntimeOptions Options { get; }

    public WorkflowCatalog Catalog { get; }

    public ILoggerFactory Loggers { get; }

    public EngineTime Time => Options.Time;

    public ICrashPoints? CrashPoints => Options.CrashPoints;

    public AcceptClock Clock { get; }

    public ReadPool Reads { get; }

    public SqliteWriter Writer { get; }

    public WorkCounter Work { get; } = new();

    public ActorTable Actors { get; }

    public DueIndex Due { get; } = new();

    public StopNotices Stops { get; }

    public EpisodeRunner Episodes { get; }

    public ActivityDispatcher Activities { get; }

    public RuntimeHealth Health => health;

    public bool IsStopping => stopping;

    public bool HasCrashed => crashed.Task.IsCompleted;

    /// <summary>Completes when a crash point was struck.</summary>
    public Task Crashed => crashed.Task;

    public int ResentAtStart { get; private set; }

    /// <summary>Opens the file and begins with what it holds.</summary>
    public static RuntimeCore Open(LocalRuntimeOptions options, WorkflowCatalog catalog, IServiceProvider services, ILoggerFactory loggers, RecordChanges changes)
    {
        var held = DataFileLock.Acquire(options.DataFile);
        try
        {
            var sql = DataFile.OpenWriter(options.DataFile, options.MaxPages);
            try
            {
                Migrations.Apply(sql, options.DataFile, options.Time.Now);
                return new RuntimeCore(options, catalog, services, loggers, changes, held, sql);
            }
            catch
            {
                sql.Dispose();
                throw;
            }
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Start()
    {
        var stored = Reads.Snapshot(StartupReader.Read);
        if (Time is VirtualTime time) time.MoveTo(stored.Clock);
        Writer.Start();
        foreach (var timer in stored.Timers) Due.Add(timer);
        foreach (var (activity, storedDue) in stored.Activities)
        {
            if (activity.FailedTries == 0) Activities.Enqueue(activity);
            else Due.Add(new DueEntry(storedDue, activity.Key, activity.InstanceKey, activity));
        }

        ResentAtStart = stored.Activities.Count(static pending => pending.Activity.FailedTries == 0);
        foreach (var key in stored.InstancesWithMessages) Actors.Wake(key);
        FireDue();
        // Whoever starts the runtime lends it no ambient state (a trace, a culture) for its whole life.
        using var detached = ExecutionContext.SuppressFlow();
        workers = Task.WhenAll(
            Activities.RunAsync(),
            Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => Task.Run(Episodes.RunAsync))));
    }

    /// <summary>Begins with the records alone: what is delivered is stored for the next start, and nothing runs.</summary>
    public void Rest()
    {
        if (Time is VirtualTime time) time.MoveTo(Reads.Snapshot(StartupReader.Read).Clock);
        resting = true;
        Writer.Start();
    }

    /// <returns>The key of the version new instances start on; an instance keeps it for life.</returns>
    /// <exception cref="UnknownOrchestrationException">The catalog does not have it.</exception>
    public string Known(string orchestration) =>
        Catalog.FindCurrent(orchestration)?.Key ?? throw new UnknownOrchestrationException(orchestration);

    /// <summary>Lets everything due by now happen.</summary>
    public void FireDue()
    {
        var horizon = StoredInstant.ToStored(Clock.Horizon());
        while (!stopping && Due.TryTake(horizon, out var entry))
        {
            if (entry.Activity is { } activity) Activities.Enqueue(activity);
            else Actors.Wake(entry.InstanceKey);
        }
    }

    public void Apply(Deliveries deliveries)
    {
        if (resting) return;
        foreach (var (storedDue, sequence) in deliveries.Undue) Due.Remove(storedDue, sequence);
        foreach (var key in deliveries.DroppedActivities) Activities.Drop(key);
        foreach (var key in deliveries.Changed) Actors.Changed(key);
        foreach (var (row, start) in deliveries.Started) Actors.Begin(row, start);
        foreach (var (key, message) in deliveries.Messages) Actors.Deliver(key, message);
        foreach (var stopped in deliveries.Stopped) Stops.Give(stopped);
    }

    /// <summary>Runs a unit of a caller; what it delivers reaches its instances before the caller hears of it.</summary>
    public Task<T> WriteAsync<T>(Func<WriteSession, Deliveries, T> execute)
    {
        var deliveries = new Deliveries();
        return Writer.ExecuteAsync(
            session =>
            {
                deliveries = new Deliveries();
                return execute(session, deliveries);
            },
            _ => Apply(deliveries));
    }

    /// <exception cref="StorageUnavailableException">Storage failed while work was under way: nothing settles until it is back.</exception>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        var idle = Work.WhenIdleAsync();
        var first = await Task.WhenAny(idle, unavailable.Task, Crashed).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (first == idle) return;
        if (HasCrashed) throw new SimulatedCrashException(CrashPoint.AfterCommit);
        if (health.Reason is { } reason) throw new StorageUnavailableException(reason);
        await SettleAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task StopAsync(CancellationToken patience)
    {
        stopping = true;
        Stops.Hurry();
        using (Activities.Stop(patience))
        {
            if (!HasCrashed) await Task.WhenAny(Work.WhenIdleAsync(), Crashed).ConfigureAwait(false);
        }

        Actors.Complete();
        if (!HasCrashed) await workers.ConfigureAwait(false);
        await Task.Run(() => Writer.Stop(abandon: false), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>As if the process had ended: nothing more is written, nothing is waited for.</summary>
    public void Crash()
    {
        NoteCrash();
        Writer.Stop(abandon: true);
    }

    public void ReportReadFailure(string reason)
    {
        readsFail = true;
        ReportUnavailable(reason);
    }

    public void ReportReadable()
    {
        if (!readsFail) return;
        readsFail = false;
        ReportAvailable();
    }

    void IWriterObserver.GroupBegins() => Work.Add();

    void IWriterObserver.GroupEnded()
    {
        FireDue();
        Work.Done();
    }

    void IWriterObserver.Committed(long commit, IReadOnlyCollection<string> collections) => changes.Publish(commit, collections);

    void IWriterObserver.Unavailable(StorageUnavailableException failure) => ReportUnavailable(failure.Reason);

    void IWriterObserver.Recovered() => ReportAvailable();

    void IWriterObserver.Crashed(SimulatedCrashException crash) => NoteCrash();

    private void ReportUnavailable(string reason)
    {
        health = new RuntimeHealth(false, reason);
        unavailable.TrySetResult();
    }

    private void ReportAvailable()
    {
        health = RuntimeHealth.Good;
        unavailable = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void NoteCrash()
    {
        stopping = true;
        if (crashed.TrySetResult()) Stops.Hurry();
    }

    public void Dispose()
    {
        Activities.Dispose();
        Stops.Dispose();
        Reads.Dispose();
        Writer.Dispose();
        fileLock.Dispose();
    }
}
