using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Takes instances that have work and runs their episodes; each is written before its instance goes on.</summary>
internal sealed class EpisodeRunner(RuntimeCore core)
{
    private static readonly TimeSpan ReadRetryDelay = TimeSpan.FromSeconds(1);

    private readonly ILogger logger = core.Loggers.CreateLogger<EpisodeRunner>();

    public async Task RunAsync()
    {
        await foreach (var actor in core.Actors.Ready.ReadAllAsync().ConfigureAwait(false))
        {
            if (core.HasCrashed) continue;
            core.Actors.Enter(actor);
            Step(actor);
        }
    }

    /// <summary>Tries an episode again, from what is stored, that failed by no fault of the orchestration; after too many tries it is put aside.</summary>
    public void Retry(InstanceActor actor, Exception exception)
    {
        logger.LogError(exception, "An episode of instance {InstanceKey} failed in the engine.", actor.Key);
        if (++actor.FailedTries < core.Options.PoisonTries) core.Actors.Release(actor, static failed => Restart(failed));
        else Quarantine(actor, exception);
    }

    private static void Restart(InstanceActor failed)
    {
        failed.Reset();
        failed.WakeAgain = true;
    }

    private void Step(InstanceActor actor)
    {
        try
        {
            if (core.IsStopping && core.Actors.Results(actor).Count == 0)
            {
                // What it has is stored: the next start goes on with it.
                core.Actors.Release(actor, static parked => parked.Forget());
                return;
            }

            if (actor.Row is null && !Load(actor)) return;
            if (!actor.Row!.IsRunnable) StoreResults(actor);
            else RunEpisode(actor);
        }
        catch (IOException exception) when (exception is StorageUnavailableException or DataFileCorruptException)
        {
            core.ReportReadFailure(exception.Message);
            _ = ReadAgainAsync(actor);
        }
        catch (Exception exception) when (exception is ReplayDivergedException or UnknownOrchestrationException)
        {
            Quarantine(actor, exception);
        }
        catch (Exception exception)
        {
            Retry(actor, exception);
        }
    }

    private void RunEpisode(InstanceActor actor)
    {
        var horizon = core.Clock.Horizon();
        var due = core.Actors.Due(actor, horizon);
        var escaped = actor.EscapedGeneration == actor.Row!.Generation;
        if (due.Count == 0 && !escaped && actor.Live is not { HasEscaped: true })
        {
            core.Actors.Release(actor);
            return;
        }

        var live = actor.Live ??= Revive(actor);
        if (escaped) live.NoteEscape();
        var outcome = live.Run(due, horizon);
        core.Writer.Submit(new EpisodeUnit(core, actor, outcome, core.Actors.Timers(actor)));
    }

    private OrchestrationExecution Revive(InstanceActor actor)
    {
        var row = actor.Row!;
        var entry = core.Catalog.FindOrchestration(row.Name) ?? throw new UnknownOrchestrationException(row.Name);
        var identity = new ExecutionIdentity(row.Id, row.Name, row.Generation);
        var live = new OrchestrationExecution(identity, entry.Create(), core.Loggers, () => core.Actors.Escaped(actor.Key, row.Generation));
        live.Replay(actor.History!);
        actor.History = null;
        return live;
    }

    private bool Load(InstanceActor actor)
    {
        core.Actors.BeginLoad(actor);
        var loaded = core.Reads.Snapshot(sql => InstanceReader.Load(sql, actor.Key));
        core.Actors.EndLoad(actor, loaded);
        core.ReportReadable();
        if (loaded is not null) return true;
        core.Actors.Release(actor, static gone => gone.Forget());
        return false;
    }

    private void StoreResults(InstanceActor actor)
    {
        var results = core.Actors.Results(actor);
        if (results.Count == 0) core.Actors.Release(actor);
        else core.Writer.Submit(new StoreResultsUnit(core, actor, results));
    }

    private void Quarantine(InstanceActor actor, Exception exception)
    {
        if (actor.Row is not { } row)
        {
            // It cannot even be read: nothing can be written about it. The next message tries again.
            core.Actors.Release(actor, static unreadable => unreadable.Forget());
            return;
        }

        logger.LogError(exception, "Instance {InstanceId} is quarantined: {Reason}", row.Id, exception.Message);
        core.Writer.Submit(new QuarantineUnit(core, actor, row, Failures.From(exception)));
    }

    private async Task ReadAgainAsync(InstanceActor actor)
    {
        await Task.Delay(ReadRetryDelay, TimeProvider.System).ConfigureAwait(false);
        if (core.IsStopping) core.Actors.Release(actor, static parked => parked.Forget());
        else core.Actors.Release(actor, static failed => Restart(failed));
    }
}
