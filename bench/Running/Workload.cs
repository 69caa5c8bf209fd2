namespace Kyndof.Workflows.Bench.Running;

/// <summary>Something to measure, with its floor.</summary>
internal abstract class Workload : IAsyncDisposable
{
    /// <summary>Done once, before the first round; not measured.</summary>
    public virtual Task PrepareAsync(string folder, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Runs once, then its floor.</summary>
    public abstract Task<IReadOnlyList<Measure>> RunAsync(Round round);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <param name="Folder">Empty, the round's own; deleted after it.</param>
/// <param name="IsWarmUp">Its figures are thrown away; a workload may use it to count what it writes.</param>
internal sealed record Round(string Folder, bool IsWarmUp, CancellationToken Cancellation);
