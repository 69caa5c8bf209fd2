using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Tells the observers of instances that stopped; each telling counts as work under way.</summary>
internal sealed class StopNotices(WorkCounter work, IReadOnlyList<IInstanceObserver> observers, ILogger<StopNotices> logger) : IDisposable
{
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Returns at once.</summary>
    public void Give(StoppedInstance stopped)
    {
        foreach (var observer in observers)
        {
            var hurry = stopping.Token;
            work.Add();
            _ = Task.Run(() => TellAsync(observer, stopped, hurry), CancellationToken.None);
        }
    }

    /// <summary>The runtime stops: no observer is to wait for anything any more.</summary>
    public void Hurry() => _ = stopping.CancelAsync();

    public void Dispose() => stopping.Dispose();

    private async Task TellAsync(IInstanceObserver observer, StoppedInstance stopped, CancellationToken hurry)
    {
        try
        {
            await observer.StoppedAsync(stopped, hurry).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (hurry.IsCancellationRequested)
        {
            logger.LogWarning("{Observer} did not finish with instance {InstanceId} ({Status}) before the runtime stopped.", observer.GetType().Name, stopped.InstanceId, stopped.Status);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "{Observer} failed on instance {InstanceId} ({Status}).", observer.GetType().Name, stopped.InstanceId, stopped.Status);
        }
        finally
        {
            work.Done();
        }
    }
}
