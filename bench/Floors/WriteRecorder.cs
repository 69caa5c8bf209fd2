using System.Diagnostics;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.LocalRuntime.Engine;

namespace Kyndof.Workflows.Bench.Floors;

/// <summary>What a measured piece of work took.</summary>
/// <param name="Commits">Commits to the data file meanwhile.</param>
internal sealed record Recording(double Seconds, long Commits);

/// <summary>Measures work on a runtime, and what the bare disk needs for the same writes: the rows as the warm-up round
/// counted them, the commits as each round had them.</summary>
internal sealed class WriteRecorder
{
    public WrittenRows Rows { get; private set; } = new([]);

    /// <summary>Before a runtime opens the round's data file.</summary>
    public static async Task PrepareAsync(Round round)
    {
        if (!round.IsWarmUp) return;
        await BenchRuntime.CreateDataFileAsync(round.Folder);
        RowCounter.Install(BenchRuntime.DataFileIn(round.Folder));
    }

    public async Task<Recording> MeasureAsync(Round round, EmbeddedRuntime runtime, Func<Task> work)
    {
        var rows = round.IsWarmUp ? RowCounter.Read(runtime.DataFile) : null;
        var commits = await CommitsAsync(runtime);
        var watch = Stopwatch.StartNew();
        await work();
        var seconds = watch.Elapsed.TotalSeconds;
        if (rows is not null) Rows = RowCounter.Read(runtime.DataFile).Since(rows);
        return new Recording(seconds, await CommitsAsync(runtime) - commits);
    }

    /// <returns>Seconds.</returns>
    public double RunFloor(Round round, Recording recording) => WriteFloor.Run(round.Folder, Rows, recording.Commits, round.Cancellation);

    private static async Task<long> CommitsAsync(EmbeddedRuntime runtime) => (await runtime.GetStatisticsAsync()).Commits;
}
