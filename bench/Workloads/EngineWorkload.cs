using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.Orchestrations.Durable;

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
            await RequireEndsAsync(runtime);
        }

        return [Measure.Rate(name, unit, amount, recording.Seconds, recorder.RunFloor(round, recording))];
    }

    /// <summary>What has to be there; not measured.</summary>
    protected virtual Task SetUpAsync(BenchRuntime runtime, CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task WorkAsync(BenchRuntime runtime, CancellationToken cancellation);

    // A figure of work that was not done would look like a good one.
    private static async Task RequireEndsAsync(BenchRuntime runtime)
    {
        var unfinished = (await runtime.Engine.GetStatisticsAsync()).InstancesByStatus.Where(entry => entry.Key != OrchestrationStatus.Completed && entry.Value > 0).ToList();
        if (unfinished.Count > 0) throw new InvalidOperationException($"The work is not done: {string.Join(", ", unfinished)}.");
    }

    /// <summary>Starts instances of a trivial process, each with the same input.</summary>
    protected static Task StartAllAsync(BenchRuntime runtime, string process, int instances, int input, CancellationToken cancellation) =>
        Task.WhenAll(Enumerable.Range(0, instances).Select(number =>
            runtime.Client.ScheduleAsync(FormattableString.Invariant($"{process}~{number}"), process, input, cancellation)));
}
