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

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>The order process on Durable Task, with the Azure host's intake over records in memory.</summary>
internal sealed class DurableOrders(DurableTaskEngine engine) : IOrderHost
{
    public IServiceProvider Services => engine.Services;

    public static async Task<IOrderHost> StartAsync(Instant start)
    {
        var records = new InMemoryRecordStore();
        return new DurableOrders(await DurableTaskEngine.StartAsync(ProductCatalog.Create(), start, services => services
            .AddOrderProcess()
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
