using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>The embedded runtime without a host around it, with the benchmarks' own small processes, in virtual time.</summary>
internal sealed class BenchRuntime : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private BenchRuntime(ServiceProvider services, EmbeddedRuntime engine)
    {
        this.services = services;
        Engine = engine;
    }

    /// <summary>3 March 2026, 09:00 in Seoul.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 3, 0, 0);

    public EmbeddedRuntime Engine { get; }

    public IOrchestrationClient Client => Engine.Client;

    public static string DataFileIn(string folder) => Path.Combine(folder, "kyndof.db");

    /// <param name="cacheSize">Instances kept warm.</param>
    public static async Task<BenchRuntime> StartAsync(string folder, int cacheSize = 10_000)
    {
        var options = new LocalRuntimeOptions { DataFile = DataFileIn(folder), Time = new VirtualTime(Start), CacheSize = cacheSize };
        var empty = new ServiceCollection().BuildServiceProvider();
        var engine = new EmbeddedRuntime(TrivialProcesses.AddTo(new WorkflowCatalog()), empty, options, NullLoggerFactory.Instance);
        await engine.StartAsync(CancellationToken.None);
        return new BenchRuntime(empty, engine);
    }

    /// <summary>An empty data file of today's schema.</summary>
    public static async Task CreateDataFileAsync(string folder)
    {
        await using var runtime = await StartAsync(folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await services.DisposeAsync();
    }
}
