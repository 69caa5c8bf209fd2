using System.Diagnostics;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>Pages of what is running, out of 100,000 instances, as the dashboard asks for them. The floor is the same
/// requests with the store's pages coming from memory.</summary>
internal sealed class ListWorkload : Workload
{
    private const int PagesEach = 50;
    private static readonly string[] Lists = ["", "&process=order", "&owner=specialist-7", "&state=completed", "&process=order&dueBefore=2026-03-20T00:00:00Z"];

    private BenchHost? host;
    private HttpClient? lead;
    private RememberedPages? store;

    public override async Task PrepareAsync(string folder, CancellationToken cancellation)
    {
        host = await BenchHost.StartAsync(folder, static services =>
            services.AddSingleton<IRecordStore>(provider => new RememberedPages(provider.GetRequiredService<EmbeddedRuntime>().Records)));
        lead = host.As("cs-lead");
        store = (RememberedPages)host.Services.GetRequiredService<IRecordStore>();
        await InstanceRowsSample.PublishAsync(host.Services.GetRequiredService<InstanceBoard>(), cancellation);
    }

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        store!.FromMemory = false;
        var (pages, seconds) = await ReadAsync(round.Cancellation);
        store.FromMemory = true;
        var (_, floor) = await ReadAsync(round.Cancellation);
        return [Measure.Rate("list", "pages", pages, seconds, floor)];
    }

    public override async ValueTask DisposeAsync()
    {
        lead?.Dispose();
        if (host is not null) await host.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<(int Pages, double Seconds)> ReadAsync(CancellationToken cancellation)
    {
        var read = 0;
        var watch = Stopwatch.StartNew();
        foreach (var list in Lists)
        {
            string? cursor = null;
            for (var page = 0; page < PagesEach && (page == 0 || cursor is not null); page++)
            {
                var answer = await lead!.GetAsync<ListedPage>($"/api/instances?limit=50{list}{(cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor))}", cancellation);
                cursor = answer.Next;
                read++;
            }
        }

        return (read, watch.Elapsed.TotalSeconds);
    }

    private sealed record ListedPage(IReadOnlyList<InstanceView> Items, string? Next);
}
