using System.Diagnostics;
using Kyndof.Workflows.Bench.Browsers;
using Kyndof.Workflows.Bench.Floors;
using Kyndof.Workflows.Bench.Hosts;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Bench.Workloads;

/// <summary>The CS Lead's page with 100,000 instances: what a changed filter takes at the API, where 95 of 100 are faster, and how long a browser
/// takes from the address to the first rows. The floor of a filter is a bare read of the same records; that of the browser, the host's smallest page.</summary>
internal sealed class PageWorkload : Workload
{
    /// <summary>Changes of each filter in a round.</summary>
    private const int Changes = 60;

    private static readonly (string Name, Func<int, string> Query)[] Filters =
    [
        ("state", static number => $"state={Pick(number, "late", "open", "completed", "failed", "waiting")}"),
        ("breached", static number => $"breached=true{Pick(number, "", $"&owner=specialist-{number % 40}", "&process=order")}"),
        ("text", static number => $"text={Uri.EscapeDataString(Pick(number, OrderBodies.OrderId(number * 997), $"client-{number * 31}", $"order {OrderBodies.OrderId(number * 13)}", $"client-{number}"))}"),
        ("owner and state", static number => $"owner=specialist-{number % 40}&state={Pick(number, "late", "open", "completed")}"),
    ];

    private BenchHost? host;
    private HttpClient? lead;
    private RecordedReads? store;
    private RecordFloor? floor;
    private FirstRows? browser;

    public override async Task PrepareAsync(string folder, CancellationToken cancellation)
    {
        host = await BenchHost.StartAsync(folder, static services =>
            services.AddSingleton<IRecordStore>(provider => new RecordedReads(provider.GetRequiredService<EmbeddedRuntime>().Records)));
        lead = host.As("cs-lead");
        store = (RecordedReads)host.Services.GetRequiredService<IRecordStore>();
        await InstanceRowsSample.PublishAsync(host.Services.GetRequiredService<InstanceBoard>(), cancellation);
        floor = new RecordFloor(BenchRuntime.DataFileIn(folder));
        browser = await FirstRows.TryStartAsync(host, cancellation);
    }

    public override async Task<IReadOnlyList<Measure>> RunAsync(Round round)
    {
        var measures = new List<Measure>();
        foreach (var (name, query) in Filters) measures.Add(await ChangeAsync(name, query, round.Cancellation));
        if (browser is not null)
        {
            var (rows, least) = await browser.MeasureAsync(round.Cancellation);
            measures.Add(Measure.Time("page (first rows)", rows, least));
        }

        return measures;
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        floor?.Dispose();
        lead?.Dispose();
        if (host is not null) await host.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<Measure> ChangeAsync(string name, Func<int, string> query, CancellationToken cancellation)
    {
        var (answers, least) = (new List<double>(), new List<double>());
        for (var number = 1; number <= Changes; number++)
        {
            store!.Take();
            store.IsRecording = true;
            var watch = Stopwatch.StartNew();
            await lead!.GetAsync<ListedPage>($"/api/instances?limit=50&{query(number)}", cancellation);
            answers.Add(watch.Elapsed.TotalSeconds);
            store.IsRecording = false;
            least.Add(floor!.Read(store.Take()));
        }

        return Measure.Time($"page ({name})", NinetyFifth(answers), NinetyFifth(least));
    }

    /// <summary>95 of 100 are at most this.</summary>
    private static double NinetyFifth(List<double> seconds)
    {
        seconds.Sort();
        return seconds[(int)Math.Ceiling(0.95 * seconds.Count) - 1];
    }

    private static string Pick(int number, params ReadOnlySpan<string> choices) => choices[number % choices.Length];

    private sealed record ListedPage(IReadOnlyList<InstanceView> Items, string? Next);
}
