using System.Diagnostics;
using System.Net;
using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>The host starts on a data file with 10,000 orders under way, each with a timer, and is ready when it says so.
/// The floor is the same host on an empty data file, and the least reading of what it has to know of these orders: timers,
/// what is unread, steps under way.</summary>
internal sealed class RestartWorkload : Workload
{
    private const int Orders = 10_000;
    private const int AtATime = 256;
    private static readonly string[] Needed =
    [
        "SELECT name, value FROM meta",
        "SELECT visible_at, sequence, instance_key FROM messages WHERE kind = 2",
        "SELECT DISTINCT instance_key FROM messages WHERE kind <> 2",
        "SELECT * FROM activities",
    ];

    private string folder = "";

    public override async Task PrepareAsync(string folder, CancellationToken cancellation)
    {
        this.folder = folder;
        await using var host = await BenchHost.StartAsync(folder);
        using var lead = host.As("cs-lead");
        using var orders = host.As("order-system");
        await lead.PutAsync("/api/clients/" + OrderBodies.ClientId, OrderBodies.Client(), cancellation);
        await orders.PostAllAsync(
            Enumerable.Range(1, Orders).Select(number => ("/api/orders", OrderBodies.Order(OrderBodies.OrderId(number), BenchRuntime.Start, new(2026, 3, 5), new(2026, 3, 17), new(2026, 3, 19)))),
            AtATime, cancellation);
        await host.Engine.AdvanceToAsync(BenchRuntime.Start, cancellation);
        var pending = (await host.Engine.GetStatisticsAsync(cancellation)).PendingTimers;
        if (pending < Orders) throw new InvalidOperationException($"{Orders} orders should be waiting, but only {pending} timers are pending.");
    }

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        var seconds = await StartAsync(folder, round.Cancellation);
        var empty = await StartAsync(round.Folder, round.Cancellation);
        return [Measure.Time("restart", seconds, empty + ReadFloor.Run(BenchRuntime.DataFileIn(folder), Needed))];
    }

    private static async Task<double> StartAsync(string folder, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await using var host = await BenchHost.StartAsync(folder);
        using var http = host.As("operator");
        using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        if (ready.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"The host has started and answers {(int)ready.StatusCode} to /health/ready.");
        return seconds;
    }
}
