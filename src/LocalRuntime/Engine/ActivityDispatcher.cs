using System.Collections.Concurrent;
using System.Threading.Channels;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Runs activities, a bounded number at a time, and hands their results to their instances.</summary>
internal sealed class ActivityDispatcher(RuntimeCore core, ActivityRunner runner) : IDisposable
{
    private readonly Channel<ActivityRow> queue = Channel.CreateUnbounded<ActivityRow>();
    private readonly ConcurrentDictionary<long, bool> unwanted = new();
    private readonly CancellationTokenSource stopped = new();
    private readonly ILogger logger = core.Loggers.CreateLogger<ActivityDispatcher>();

    public void Enqueue(ActivityRow activity)
    {
        core.Work.Add();
        if (!queue.Writer.TryWrite(activity)) core.Work.Done();
    }

    /// <summary>Its instance was terminated: do not begin it.</summary>
    public void Drop(long key) => unwanted.TryAdd(key, true);

    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, core.Options.MaxConcurrentActivities).Select(_ => Task.Run(WorkAsync)));

    /// <summary>Begins nothing more; what runs is told to end when <paramref name="patience"/> is cancelled.</summary>
    public CancellationTokenRegistration Stop(CancellationToken patience)
    {
        queue.Writer.TryComplete();
        return patience.Register(static state => ((CancellationTokenSource)state!).Cancel(), stopped);
    }

    public void Dispose() => stopped.Dispose();

    private async Task WorkAsync()
    {
        await foreach (var activity in queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (core.IsStopping || core.HasCrashed || unwanted.TryRemove(activity.Key, out _)) core.Work.Done();
            else await AttemptAsync(activity).ConfigureAwait(false);
            unwanted.TryRemove(activity.Key, out _);
        }
    }

    private async Task AttemptAsync(ActivityRow activity)
    {
        var startedAt = core.Clock.Stamp();
        try
        {
            core.CrashPoints?.Reach(CrashPoint.BeforeActivity);
            var output = await runner.RunAsync(activity, stopped.Token).ConfigureAwait(false);
            core.CrashPoints?.Reach(CrashPoint.AfterActivity);
            Finish(activity, MessageKind.ActivityCompleted, output);
        }
        catch (SimulatedCrashException)
        {
            core.Crash();
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            core.Work.Done();
        }
        catch (Exception exception)
        {
            Fail(activity with { FailedTries = activity.FailedTries + 1, FirstTryAt = activity.FirstTryAt ?? startedAt }, Failures.From(exception));
        }
    }

    private void Fail(ActivityRow failed, FailureDetails failure)
    {
        logger.LogWarning("Try {Try} of activity {Activity} failed: {Error}", failed.FailedTries, failed.Name, failure.ErrorMessage);
        if (RetryBounds.Next(failed.Retry, failed.FailedTries, failed.FirstTryAt!.Value, core.Clock.Stamp(), failure) is { } next)
            core.Writer.Submit(new ActivityRetryUnit(core, failed, failure, next));
        else
            Finish(failed, MessageKind.ActivityFailed, WorkflowJson.Serialize(failure));
    }

    private void Finish(ActivityRow activity, MessageKind kind, string payload)
    {
        var result = new InboxMessage(0, kind, core.Clock.Stamp(), activity.Generation, activity.Action, Payload: payload, ActivityKey: activity.Key);
        core.Actors.DeliverResult(activity.InstanceKey, result);
        core.Work.Done();
    }
}
