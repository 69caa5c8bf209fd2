using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>What the port promises, whatever engine is behind it. Derive from it and plug the engine in.</summary>
public abstract partial class OrchestrationPortConformance : IAsyncLifetime
{
    protected static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    protected const string Id = "order~K-1042";

    private IEngineFixture? engine;

    protected EffectLog Effects { get; } = new();

    protected IEngineFixture Engine => engine ?? throw new InvalidOperationException("The suite has not started its engine.");

    protected IOrchestrationClient Client => Engine.Client;

    protected abstract Task<IEngineFixture> StartEngineAsync(EngineSetup setup);

    public async Task InitializeAsync()
    {
        var catalog = new WorkflowCatalog()
            .AddActivity<EchoActivity>("echo")
            .AddActivity<FlakyActivity>("flaky")
            .AddActivity<HugeActivity>("huge");
        AddEvents(catalog);
        AddTimers(catalog);
        AddSteps(catalog);
        AddChildren(catalog);
        AddLives(catalog);
        AddThreads(catalog);
        AddPayloads(catalog);
        engine = await StartEngineAsync(new EngineSetup(catalog, Start, services => services.AddSingleton(Effects)));
    }

    public async Task DisposeAsync() => await Engine.DisposeAsync();

    protected static Instant At(int hour, int minute = 0) => Instant.FromUtc(2026, 3, 2, hour, minute);

    protected async Task StartAsync(string orchestration, object? input = null, string id = Id)
    {
        Assert.Equal(StartOutcome.Started, await Client.ScheduleAsync(id, orchestration, input));
        await Engine.SettleAsync();
    }

    protected async Task RaiseAsync(string name, object? payload, string id = Id)
    {
        Assert.Equal(SignalOutcome.Accepted, await Client.RaiseEventAsync(id, name, payload));
        await Engine.SettleAsync();
    }

    protected async Task<InstanceMetadata> GetAsync(string id = Id) =>
        await Client.GetAsync(id, includePayloads: true) ?? throw new InvalidOperationException($"There is no instance '{id}'.");

    protected async Task<T> OutputAsync<T>(string id = Id)
    {
        var instance = await GetAsync(id);
        Assert.True(instance.Status == OrchestrationStatus.Completed, $"{id} is {instance.Status}: {instance.Failure?.ErrorMessage}");
        return WorkflowJson.Deserialize<T>(instance.Output!)!;
    }

    protected async Task<FailureDetails> FailureAsync(string id = Id)
    {
        var instance = await GetAsync(id);
        Assert.Equal(OrchestrationStatus.Failed, instance.Status);
        return instance.Failure!;
    }
}
