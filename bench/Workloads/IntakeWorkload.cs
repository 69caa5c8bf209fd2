using System.Diagnostics;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Orders taken in over HTTP while the ones before are already being confirmed. The floor is the same pipeline
/// (routing, keys, limits, validation, JSON) in front of a desk that only says yes.</summary>
internal sealed class IntakeWorkload : Workload
{
    private const int Orders = 2_000;
    private const int AtATime = 64;

    private static readonly IReadOnlyList<(string, byte[])> Calls = [.. Enumerable.Range(1, Orders).Select(number => ("/api/orders", OrderBodies.Order(
        OrderBodies.OrderId(number), BenchRuntime.Start, new LocalDate(2026, 3, 5), new LocalDate(2026, 3, 17), new LocalDate(2026, 3, 19))))];

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        var seconds = await RunAsync(Path.Combine(round.Folder, "real"), null, round.Cancellation);
        var floor = await RunAsync(Path.Combine(round.Folder, "floor"), static services => services.AddSingleton<IOrderDesk, YesDesk>(), round.Cancellation);
        return [Measure.Rate("intake", "orders", Orders, seconds, floor)];
    }

    private static async Task<double> RunAsync(string folder, Action<IServiceCollection>? edges, CancellationToken cancellation)
    {
        await using var host = await BenchHost.StartAsync(folder, edges);
        using var lead = host.As("cs-lead");
        using var orders = host.As("order-system");
        await lead.PutAsync("/api/clients/" + OrderBodies.ClientId, OrderBodies.Client(), cancellation);
        var watch = Stopwatch.StartNew();
        await orders.PostAllAsync(Calls, AtATime, cancellation);
        return watch.Elapsed.TotalSeconds;
    }
}
