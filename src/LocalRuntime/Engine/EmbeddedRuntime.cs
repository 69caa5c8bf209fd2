using Kyndof.Workflows.LocalRuntime.Changes;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>The durable engine of one process: orchestrations, their timers and the records, in one data file.</summary>
public sealed class EmbeddedRuntime : IHostedService, IAsyncDisposable
{
    private readonly WorkflowCatalog catalog;
    private readonly IServiceProvider services;
    private readonly LocalRuntimeOptions options;
    private readonly ILoggerFactory loggers;
    private readonly LocalOrchestrationClient client;
    private readonly SemaphoreSlim turn = new(1, 1);
    private RuntimeCore? core;
    private bool disposed;
    private RealClock? realClock;
    private VirtualClock? virtualClock;
    private ScaledClock? scaledClock;

    /// <param name="services">Creates the activities, in a scope for each run.</param>
    public EmbeddedRuntime(WorkflowCatalog catalog, IServiceProvider services, LocalRuntimeOptions options, ILoggerFactory loggers)
    {
        this.catalog = catalog;
        this.services = services;
        this.options = options.Checked();
        this.loggers = loggers;
        client = new LocalOrchestrationClient(() => Running);
        Records = new SqliteRecordStore(() => Running);
        Intake = new LocalIntake(() => Running);
    }

    public IOrchestrationClient Client => client;

    public IRecordStore Records { get; }

    public IIntake Intake { get; }

    /// <summary>What is written to the records, as it is written; the same over a stop and another start.</summary>
    public RecordChanges Changes { get; } = new();

    public EngineTime Time => options.Time;

    public string DataFile => options.DataFile;

    public RuntimeHealth Health => core?.Health ?? new RuntimeHealth(false, "the runtime is not started");

    internal RuntimeCore Running => core ?? throw new InvalidOperationException("The runtime is not started.");

    /// <summary>Opens the data file and goes on with what it holds. A started runtime stays as it is.</summary>
    /// <exception cref="DataFileInUseException">Another process has the file.</exception>
    /// <exception cref="DataFileCorruptException">The file is damaged.</exception>
    /// <exception cref="DataFileNewerException">A later version wrote the file.</exception>
    /// <exception cref="StorageUnavailableException">The folder takes no files: a full disk, an I/O error.</exception>
    public Task StartAsync(CancellationToken cancellationToken) => OpenAsync(static opened => opened.Start(), cancellationToken);

    /// <summary>Opens the data file for its records alone: nothing runs, no timer fires. What is taken in happens after the next start.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task OpenAsync(CancellationToken cancellationToken) => OpenAsync(static opened => opened.Rest(), cancellationToken);

    private async Task OpenAsync(Action<RuntimeCore> begin, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (core is not null) return;
            var opened = RuntimeCore.Open(options, catalog, services, loggers, Changes);

            // Known before it starts: a step it resumes asks for the records at once.
            core = opened;
            try
            {
                begin(opened);
            }
            catch
            {
                core = null;
                opened.Dispose();
                throw;
            }

            if (options.Time is VirtualTime time) virtualClock = new VirtualClock(opened, time);
            else realClock = new RealClock(opened);
            if (options.Time is ScaledTime scaled) scaledClock = new ScaledClock(virtualClock!, scaled);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Lets running activities end (until <paramref name="cancellationToken"/> is cancelled), writes what there is to write and closes the file.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            if (core is not { } stopping) return;
            if (scaledClock is not null) await scaledClock.DisposeAsync();
            realClock?.Dispose();
            await stopping.StopAsync(cancellationToken);
            virtualClock?.Dispose();
            stopping.Dispose();
            Changes.End();
            (core, realClock, virtualClock, scaledClock) = (null, null, null, null);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Virtual time only: skips to <paramref name="target"/> (UTC), stopping at every due instant, and answers when everything due has happened.</summary>
    /// <exception cref="InvalidOperationException">The runtime has another clock.</exception>
    /// <exception cref="StorageUnavailableException">Storage failed on the way.</exception>
    public Task AdvanceToAsync(Instant target, CancellationToken cancellationToken = default) => Virtual.AdvanceToAsync(target, cancellationToken);

    /// <inheritdoc cref="AdvanceToAsync"/>
    public Task AdvanceByAsync(Duration duration, CancellationToken cancellationToken = default) =>
        Virtual.AdvanceToAsync(Time.Now + duration, cancellationToken);

    /// <summary>Skips to the next due instant and answers which it was, UTC.</summary>
    /// <exception cref="NothingScheduledException">There is none.</exception>
    public Task<Instant> AdvanceToNextAsync(CancellationToken cancellationToken = default) => Virtual.AdvanceToNextAsync(cancellationToken);

    /// <summary>Answers when nothing is under way and nothing is due; time does not move.</summary>
    /// <exception cref="StorageUnavailableException">Storage failed on the way.</exception>
    public Task RunUntilIdleAsync(CancellationToken cancellationToken = default)
    {
        Running.FireDue();
        return Running.SettleAsync(cancellationToken);
    }

    /// <summary>Lets a quarantined instance go on, once what stopped it is mended.</summary>
    /// <returns><see cref="SignalOutcome.Ended"/> for a failed instance, whose own code gave up: there is nothing to go on with.
    /// <see cref="SignalOutcome.Refused"/> for one that has not stopped.</returns>
    public Task<SignalOutcome> RetryAsync(string instanceId, CancellationToken cancellationToken = default) => client.RetryAsync(instanceId, cancellationToken);

    public Task<RuntimeStatistics> GetStatisticsAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var running = Running;
        return Task.FromResult(running.Reads.Snapshot(sql => new RuntimeStatistics
        {
            DataFile = DataFile,
            SchemaVersion = Migrations.Version(sql),
            Now = Time.Now,
            InstancesByStatus = InstanceQueries.CountByStatus(sql),
            PendingTimers = (int)sql.Number("SELECT COUNT(*) FROM messages WHERE kind = 2")!.Value,
            PendingActivities = (int)sql.Number("SELECT COUNT(*) FROM activities")!.Value,
            ResentAtStart = running.ResentAtStart,
            NextDue = running.Due.NextDue is { } next ? StoredInstant.FromStored(next) : null,
            WarmInstances = running.Actors.WarmCount,
            Commits = running.Writer.CommitCount,
        }));
    }

    /// <summary>The history of an instance's current execution; null when there is no such instance.</summary>
    public Task<RecordedHistory?> ExportHistoryAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Running.Reads.Snapshot(sql => HistoryExport.Read(sql, instanceId)));
    }

    /// <summary>Checks the data file: its structure, and that what it holds makes sense.</summary>
    public Task<VerificationReport> VerifyAsync(CancellationToken cancellationToken = default) => DataFileVerifier.VerifyAsync(DataFile, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // A container that gave it out under two types disposes of it twice.
        if (Interlocked.Exchange(ref disposed, true)) return;
        await StopAsync(CancellationToken.None);
        turn.Dispose();
    }

    private VirtualClock Virtual => (Running, virtualClock) is (_, { } clock)
        ? clock
        : throw new InvalidOperationException("Time can be skipped only on a virtual clock.");
}
