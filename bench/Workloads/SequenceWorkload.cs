using Kyndof.Workflows.Bench.Hosts;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>One instance, its steps strictly one after the other: each waits for the disk once.</summary>
internal sealed class SequenceWorkload() : EngineWorkload("sequence", "steps", Steps)
{
    private const int Steps = 1_000;

    protected override async Task WorkAsync(BenchRuntime runtime, CancellationToken cancellation)
    {
        await StartAllAsync(runtime, TrivialProcesses.Sequence, instances: 1, Steps, cancellation);
        await runtime.Engine.RunUntilIdleAsync(cancellation);
    }
}
