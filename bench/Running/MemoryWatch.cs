namespace Kyndof.Workflows.Bench.Running;

/// <summary>Looks at the process's working set a few times a second and keeps the largest.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private const double BytesPerMb = 1024 * 1024;
    private readonly PeriodicTimer timer = new(TimeSpan.FromMilliseconds(50));
    private readonly Task watching;
    private long peak = Environment.WorkingSet;

    public MemoryWatch()
    {
        IdleMb = peak / BytesPerMb;
        watching = Task.Run(WatchAsync);
    }

    /// <summary>When the watch began, in MiB.</summary>
    public double IdleMb { get; }

    public double PeakMb => peak / BytesPerMb;

    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await watching;
    }

    private async Task WatchAsync()
    {
        do peak = Math.Max(peak, Environment.WorkingSet);
        while (await timer.WaitForNextTickAsync());
    }
}
