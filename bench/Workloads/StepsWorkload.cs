using Kyndof.Workflows.Bench.Hosts;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Many instances at once: their steps share commits.</summary>
internal sealed class StepsWorkload() : EngineWorkload("steps", "steps", Instances * StepsEach)
{
    private const int Instances = 1_000;
    private const int StepsEach = 10;

    protected override async Task WorkAsync(BenchRuntime runtime, CancellationToken cancellation)
    {
        await StartAllAsync(runtime, TrivialProcesses.Sequence, Instances, StepsEach, cancellation);
        await runtime.Engine.RunUntilIdleAsync(cancellation);
    }
}
