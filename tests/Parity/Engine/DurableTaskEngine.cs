using System.Net;
using System.Text.Json;
using Grpc.Net.Client;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The real engine in this process: Durable Task's client, worker and dispatcher over the test host's storage, on virtual
/// time. Its worker can be stopped and started again while time passes.</summary>
internal sealed class DurableTaskEngine : IAsyncDisposable
{
    private readonly VirtualEngineClock clock;
    private readonly VirtualTaskHub hub;
    private readonly WorkflowCatalog catalog;
    private readonly Action<IServiceCollection> services;
    private IHost? sidecar;
    private GrpcChannel? channel;
    private IHost? worker;

    private DurableTaskEngine(WorkflowCatalog catalog, Instant start, Action<IServiceCollection> services)
    {
        clock = new VirtualEngineClock(start);
        hub = new VirtualTaskHub(clock);
        this.catalog = catalog;
        this.services = services;
    }

    public Instant Now => clock.Now;

    /// <summary>The worker's services.</summary>
    public IServiceProvider Services => worker?.Services ?? throw new InvalidOperationException("The worker is down.");

    public DurableTaskClient Client => Services.GetRequiredService<DurableTaskClient>();

    public static async Task<DurableTaskEngine> StartAsync(WorkflowCatalog catalog, Instant start, Action<IServiceCollection> services)
    {
        var engine = new DurableTaskEngine(catalog, start, services);
        await engine.StartSidecarAsync();
        await engine.StartWorkerAsync();
        return engine;
    }

    public Task SettleAsync() => hub.SettleAsync();

    public async Task AdvanceToAsync(Instant target)
    {
        await SettleAsync();
        while (hub.NextTimer is { } next && next <= target)
        {
            clock.MoveTo(next);
            await hub.FireAsync(clock.Now);
            await SettleAsync();
        }

        clock.MoveTo(target);
    }

    public async Task RestartAtAsync(Instant time)
    {
        await SettleAsync();
        await StopWorkerAsync();
        clock.MoveTo(time);
        await hub.FireAsync(time);
        await StartWorkerAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopWorkerAsync();
        channel?.Dispose();
        if (sidecar is null) return;
        await sidecar.StopAsync();
        sidecar.Dispose();
    }

    private async Task StartSidecarAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(hub).AddSingleton<TaskHubServer>();
        var app = builder.Build();
        app.MapGrpcService<TaskHubServer>();
        app.Services.GetRequiredService<TaskHubServer>();
        await app.StartAsync();
        sidecar = app;
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    private async Task StartWorkerAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        services(builder.Services);
        builder.Services.AddSingleton(catalog).AddSingleton<EngineClock>(clock).AddSingleton<TimeProvider>(new VirtualTimeProvider(clock)).AddSingleton<DurableRunner>();
        builder.Services.AddDurableTaskWorker(one => one.AddTasks(Register).UseGrpc(channel!));
        builder.Services.AddDurableTaskClient(one => one.UseGrpc(channel!).RegisterDirectly());
        worker = builder.Build();
        await worker.StartAsync();
        await Server.WorkerCame;
    }

    private async Task StopWorkerAsync()
    {
        if (worker is null) return;
        await worker.StopAsync();
        worker.Dispose();
        worker = null;
        await Server.WorkerLeft;
    }

    // Every name once: the runner picks the version the instance was started with.
    private void Register(DurableTaskRegistry registry)
    {
        foreach (var name in catalog.Orchestrations.Select(static entry => entry.Name).Distinct(StringComparer.Ordinal))
            registry.AddOrchestratorFunc<JsonElement?, JsonElement?>(name, (context, _) => Runner.RunOrchestrationAsync(context));
        foreach (var entry in catalog.Activities)
        {
            registry.AddActivityFunc<JsonElement?, JsonElement>(entry.Name, (context, input) =>
                Runner.RunActivityAsync(entry.Name, input, context.InstanceId, CancellationToken.None));
        }
    }

    private TaskHubServer Server => sidecar!.Services.GetRequiredService<TaskHubServer>();

    private DurableRunner Runner => Services.GetRequiredService<DurableRunner>();
}
