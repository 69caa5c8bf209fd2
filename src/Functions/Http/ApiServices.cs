using Kyndof.Workflows.Api;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Api.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Functions.Http;

internal static class ApiServices
{
    public static IServiceCollection AddApiPipeline(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(ReportersOf(configuration));
        services.AddWorkflowApi();
        services.AddSingleton<IKeyRing>(KeyRingSettings.Read(configuration, environment.IsDevelopment()));
        services.AddSingleton<IReadinessProbe, TablesReadiness>();
        return services.AddSingleton<ApiPipeline>();
    }

    private static WebhookKeys ReportersOf(IConfiguration configuration)
    {
        try
        {
            return EventGridSettings.Read(configuration);
        }
        catch (WebhookKeyException unusable)
        {
            throw new SettingException("Kyndof__EventGrid__Keys", $"cannot be used: {unusable.Message}");
        }
    }
}
