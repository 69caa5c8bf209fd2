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
    /// <summary>Set by the platform where it signs callers in (Easy Auth) and strips its own header from what comes from outside.</summary>
    private const string PlatformSignIn = "WEBSITE_AUTH_ENABLED";

    public static IServiceCollection AddApiPipeline(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(ReportersOf(configuration));
        var platformSignsIn = string.Equals(configuration[PlatformSignIn], bool.TrueString, StringComparison.OrdinalIgnoreCase);
        services.AddWorkflowApi(api =>
        {
            api.TrustPlatformPrincipal = platformSignsIn;
            api.OpenDocumentation = false;
            api.PageFolder = Path.Combine(AppContext.BaseDirectory, "web", "page");
        });
        services.AddSingleton<IKeyRing>(KeyRingSettings.Read(configuration, environment.IsDevelopment(), platformSignsIn));
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
