using Kyndof.Workflows.Api;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Functions.Http;

internal static class ApiServices
{
    public static IServiceCollection AddApiPipeline(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddWorkflowApi();
        services.AddSingleton<IKeyRing>(KeyRingSettings.Read(configuration, environment.IsDevelopment()));
        services.AddSingleton<IReadinessProbe, TablesReadiness>();
        return services.AddSingleton<ApiPipeline>();
    }
}
