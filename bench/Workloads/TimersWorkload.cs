using Kyndof.Workflows.Bench.Hosts;
using NodaTime;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Many instances, each waking once a minute of virtual time.</summary>
internal sealed class TimersWorkload() : EngineWorkload("timers", "timers", Instances * TimersEach)
{
    private const int Instances = 500;
    private const int TimersEach = 20;

    protected override async Task SetUpAsync(BenchRuntime runtime, CancellationToken cancellation)
    {
        await StartAllAsync(runtime, TrivialProcesses.Timers, Instances, TimersEach, cancellation);
        await runtime.Engine.RunUntilIdleAsync(cancellation);
    }

    protected override Task WorkAsync(BenchRuntime runtime, CancellationToken cancellation) =>
        runtime.Engine.AdvanceByAsync(Duration.FromMinutes(TimersEach), cancellation);
}
