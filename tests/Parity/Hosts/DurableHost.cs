using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Functions.Records;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Parity.Engine;
using Kyndof.Workflows.Testing.Records;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>The processes on Durable Task, with the Azure host's intake over records in memory.</summary>
internal sealed class DurableHost(DurableTaskEngine engine) : IProcessHost
{
    public IServiceProvider Services => engine.Services;

    public static async Task<IProcessHost> StartAsync(Instant start)
    {
        var records = new InMemoryRecordStore();
        return new DurableHost(await DurableTaskEngine.StartAsync(ProductCatalog.Create(), start, services => services
            .AddProductProcesses()
            .AddSingleton<IRecordStore>(records)
            .AddSingleton<IOrchestrationClient>(static provider => new DurableOrchestrationClient(
                provider.GetRequiredService<DurableTaskClient>(), provider.GetRequiredService<WorkflowCatalog>()))
            .AddSingleton<PendingNudges>()
            .AddSingleton<IIntake, DurableIntake>()));
    }

    public Task SettleAsync() => engine.SettleAsync();

    public Task AdvanceToAsync(Instant target) => engine.AdvanceToAsync(target);

    public ValueTask DisposeAsync() => engine.DisposeAsync();
}
