using Kyndof.Workflows.Conformance.Port;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Conformance;

/// <summary>The embedded runtime keeps the port's promises, with warm instances.</summary>
public sealed class LocalPortConformance : OrchestrationPortConformance
{
    protected override Task<IEngineFixture> StartEngineAsync(EngineSetup setup) => LocalEngine.StartAsync(setup, cacheSize: 1_000);
}

/// <summary>The same with every instance replayed before every episode.</summary>
public sealed class LocalPortConformanceCold : OrchestrationPortConformance
{
    protected override Task<IEngineFixture> StartEngineAsync(EngineSetup setup) => LocalEngine.StartAsync(setup, cacheSize: 0);
}

internal sealed class LocalEngine : IEngineFixture
{
    private readonly TempFolder folder = new();
    private readonly EngineSetup setup;
    private readonly int cacheSize;
    private TestRuntime? runtime;

    private LocalEngine(EngineSetup setup, int cacheSize)
    {
        this.setup = setup;
        this.cacheSize = cacheSize;
    }

    public IOrchestrationClient Client => Current.Runtime.Client;

    public Instant Now => Current.Runtime.Time.Now;

    public bool FailsLoudlyOffThread => true;

    public bool KnowsWhenEventsWereAccepted => true;

    public bool RefusesTakenChildIds => true;

    public bool TellsWhyAChildWasTerminated => true;

    public bool TerminatesAtOnce => true;

    private TestRuntime Current => runtime ?? throw new InvalidOperationException("The engine is down.");

    public static async Task<IEngineFixture> StartAsync(EngineSetup setup, int cacheSize)
    {
        var engine = new LocalEngine(setup, cacheSize);
        await engine.UpAsync(setup.Start);
        return engine;
    }

    public Task SettleAsync() => Current.Runtime.RunUntilIdleAsync();

    public Task AdvanceToAsync(Instant target) => Current.Runtime.AdvanceToAsync(target);

    public async Task RestartAtAsync(Instant time)
    {
        await Current.DisposeAsync();
        await UpAsync(time);
    }

    public async ValueTask DisposeAsync()
    {
        if (runtime is not null) await runtime.DisposeAsync();
        folder.Dispose();
    }

    private async Task UpAsync(Instant time) => runtime = await TestRuntime.StartAsync(
        folder, setup.Catalog, setup.Services, options => options with { Time = new VirtualTime(time), CacheSize = cacheSize });
}
