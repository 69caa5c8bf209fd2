using System.Diagnostics;
using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>A cold instance of a long history takes one more step: it is read and replayed first.</summary>
internal sealed class HistoryWorkload : Workload
{
    private const string Instance = "long-history";
    private const int Steps = 10_000;

    private string folder = "";
    private BenchRuntime? cold;

    public override async Task PrepareAsync(string folder, CancellationToken cancellation)
    {
        this.folder = folder;
        await using (var warm = await BenchRuntime.StartAsync(folder))
        {
            await warm.Client.ScheduleAsync(Instance, TrivialProcesses.LongHistory, Steps, cancellation);
            await warm.Engine.RunUntilIdleAsync(cancellation);
        }

        cold = await BenchRuntime.StartAsync(folder, cacheSize: 0);
    }

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        var events = (await cold!.Engine.ExportHistoryAsync(Instance, round.Cancellation))!.Events.Count;
        var watch = Stopwatch.StartNew();
        await cold.Client.RaiseEventAsync(Instance, TrivialProcesses.Poke, payload: false, round.Cancellation);
        await cold.Engine.RunUntilIdleAsync(round.Cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        return [Measure.Rate("history", "events", events, seconds, ReadFloor.Run(BenchRuntime.DataFileIn(folder), "SELECT kind, at, action, name, data FROM history ORDER BY instance_key, position"))];
    }

    public override async ValueTask DisposeAsync()
    {
        if (cold is not null) await cold.DisposeAsync();
        await base.DisposeAsync();
    }
}
