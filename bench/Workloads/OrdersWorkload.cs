using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>1,000 orders through every milestone, over HTTP, in virtual time: placed fifty each half hour, reported as they
/// go, followed until the last has completed. The floor writes the same rows in the same commits.</summary>
internal sealed class OrdersWorkload : Workload
{
    private const int AtATime = 50;
    private readonly WriteRecorder recorder = new();

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        Recording recording;
        MemoryWatch memory;
        await WriteRecorder.PrepareAsync(round);
        await using (var host = await BenchHost.StartAsync(round.Folder))
        {
            using var lead = host.As("cs-lead");
            using var orders = host.As("order-system");
            await lead.PutAsync("/api/clients/" + OrderBodies.ClientId, OrderBodies.Client(), round.Cancellation);
            await using (memory = new MemoryWatch())
                recording = await recorder.MeasureAsync(round, host.Engine, () => LiveAsync(host, orders, round.Cancellation));
            await RequireEndsAsync(host);
        }

        var floor = recorder.RunFloor(round, recording);
        var steps = recorder.Rows.Of("activities").Inserts;
        return
        [
            Measure.Rate("orders", "orders", OrderWaves.Orders, recording.Seconds, floor),
            Measure.Rate("orders (steps)", "steps", steps, recording.Seconds, floor),
            new Measure("orders (peak memory)", "MiB", Better.Lower, memory.PeakMb, memory.IdleMb),
        ];
    }

    private static async Task LiveAsync(BenchHost host, HttpClient orders, CancellationToken cancellation)
    {
        foreach (var wave in OrderWaves.All)
        {
            await host.Engine.AdvanceToAsync(wave.At, cancellation);
            await orders.PostAllAsync(wave.Calls, AtATime, cancellation);
        }

        await host.Engine.AdvanceToAsync(OrderWaves.End, cancellation);
    }

    private static async Task RequireEndsAsync(BenchHost host)
    {
        var completed = (await host.Engine.GetStatisticsAsync()).InstancesByStatus[OrchestrationStatus.Completed];
        if (completed < OrderWaves.Orders) throw new InvalidOperationException($"Only {completed} of {OrderWaves.Orders} orders have completed.");
    }
}
