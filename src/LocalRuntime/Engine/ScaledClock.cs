using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Time;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Advances virtual time as real time passes.</summary>
internal sealed class ScaledClock : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource stopping = new();
    private readonly Task running;

    public ScaledClock(VirtualClock clock, ScaledTime time) => running = Task.Run(() => RunAsync(clock, time, stopping.Token));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
        stopping.Dispose();
    }

    private static async Task RunAsync(VirtualClock clock, ScaledTime time, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var began = TimeProvider.System.GetTimestamp();
                await Task.Delay(Beat, TimeProvider.System, cancellationToken).ConfigureAwait(false);
                var elapsed = TimeProvider.System.GetElapsedTime(began);
                await AdvanceAsync(clock, time.Now + time.PerRealSecond * elapsed.TotalSeconds, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The runtime stops.
        }
    }

    private static async Task AdvanceAsync(VirtualClock clock, Instant target, CancellationToken cancellationToken)
    {
        try
        {
            await clock.AdvanceToAsync(target, cancellationToken).ConfigureAwait(false);
        }
        catch (StorageUnavailableException)
        {
            // Health says so; time stands until storage is back.
        }
    }
}
