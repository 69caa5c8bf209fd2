using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Work on the bare engine; its floor writes the same rows in the same commits.</summary>
internal abstract class EngineWorkload(string name, string unit, int amount) : Workload
{
    private readonly WriteRecorder recorder = new();

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        Recording recording;
        await WriteRecorder.PrepareAsync(round);
        await using (var runtime = await BenchRuntime.StartAsync(round.Folder))
        {
            await SetUpAsync(runtime, round.Cancellation);
            recording = await recorder.MeasureAsync(round, runtime.Engine, () => WorkAsync(runtime, round.Cancellation));
        }

        return [Measure.Rate(name, unit, amount, recording.Seconds, recorder.RunFloor(round, recording))];
    }

    /// <summary>What has to be there; not measured.</summary>
    protected virtual Task SetUpAsync(BenchRuntime runtime, CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task WorkAsync(BenchRuntime runtime, CancellationToken cancellation);

    /// <summary>Starts instances of a trivial process, each with the same input.</summary>
    protected static Task StartAllAsync(BenchRuntime runtime, string process, int instances, int input, CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, instances).Select(number =>
            runtime.Client.ScheduleAsync(FormattableString.Invariant($"{process}~{number}"), process, input, cancellation)));
}
