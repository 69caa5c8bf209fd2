using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalRuntime;

public static class ServiceCollectionExtensions
{
    /// <summary>Registers the embedded runtime, its client, records and intake, its clock as <see cref="TimeProvider"/>,
    /// and starts it with the host. The <see cref="WorkflowCatalog"/> and logging are the host's to register.</summary>
    public static IServiceCollection AddLocalRuntime(this IServiceCollection services, LocalRuntimeOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddSingleton<TimeProvider>(static provider => provider.GetRequiredService<EngineTime>());
        services.AddSingleton(static provider => new EmbeddedRuntime(
            provider.GetRequiredService<WorkflowCatalog>(),
            provider,
            provider.GetRequiredService<LocalRuntimeOptions>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(static provider => provider.GetRequiredService<EmbeddedRuntime>().Client);
        services.AddSingleton(static provider => provider.GetRequiredService<EmbeddedRuntime>().Records);
        services.AddSingleton(static provider => provider.GetRequiredService<EmbeddedRuntime>().Intake);
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<EmbeddedRuntime>());
        return services;
    }
}
