using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Durable;

internal static class DurableServices
{
    public static IServiceCollection AddDurableEngine(this IServiceCollection services) => services
        .AddSingleton<DurableRunner>()
        .AddSingleton<DurableClientAccessor>()
        .AddSingleton<IOrchestrationClient, BoundOrchestrationClient>();
}
