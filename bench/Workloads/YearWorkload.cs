using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>One order's whole year, over HTTP, on a clock that skips; the floor writes the same rows in the same commits.</summary>
internal sealed class YearWorkload : Workload
{
    private readonly WriteRecorder recorder = new();

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        Recording recording;
        await WriteRecorder.PrepareAsync(round);
        await using (var host = await BenchHost.StartAsync(round.Folder))
        {
            using var lead = host.As("cs-lead");
            using var orders = host.As("order-system");
            await lead.PutAsync("/api/clients/" + OrderBodies.ClientId, OrderBodies.Client(), round.Cancellation);
            recording = await recorder.MeasureAsync(round, host.Engine, () => LiveAsync(host, lead, orders, round.Cancellation));
            await RequireEndAsync(host);
        }

        return [Measure.Time("year", recording.Seconds, recorder.RunFloor(round, recording))];
    }

    private static async Task LiveAsync(BenchHost host, HttpClient lead, HttpClient orders, CancellationToken cancellation)
    {
        foreach (var step in YearOfAnOrder.Steps)
        {
            await host.Engine.AdvanceToAsync(step.At, cancellation);
            await (step.ByLead ? lead : orders).PostAsync(step.Path, step.Json, cancellation);
        }

        await host.Engine.AdvanceToAsync(BenchRuntime.Start + Duration.FromDays(365), cancellation);
    }

    private static async Task RequireEndAsync(BenchHost host)
    {
        var instance = await host.Engine.Client.GetAsync("order~" + YearOfAnOrder.OrderId);
        if (instance?.Status != OrchestrationStatus.Completed)
            throw new InvalidOperationException($"After its year the order is {instance?.Status.ToString() ?? "unknown"}, not {OrchestrationStatus.Completed}.");
    }
}
