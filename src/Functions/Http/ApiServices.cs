using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.Api;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Api.Webhooks;
using Kyndof.Workflows.Orchestrations.Links;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Functions.Http;

internal static class ApiServices
{
    /// <summary>Set by the platform where it signs callers in (Easy Auth) and strips its own header from what comes from outside.</summary>
    private const string PlatformSignIn = "WEBSITE_AUTH_ENABLED";

    /// <summary>Set by the platform: the name people reach the app by, unless <c>Kyndof:Links:BaseUrl</c> names another.</summary>
    private const string HostName = "WEBSITE_HOSTNAME";

    public static IServiceCollection AddApiPipeline(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(ReportersOf(configuration));
        var platformSignsIn = string.Equals(configuration[PlatformSignIn], bool.TrueString, StringComparison.OrdinalIgnoreCase);
        services.AddWorkflowApi(api =>
        {
            api.TrustPlatformPrincipal = platformSignsIn;
            api.OpenDocumentation = false;
            api.PageFolders = [.. PageFolders().Where(Directory.Exists)];
        });
        services.AddSingleton<IKeyRing>(KeyRingSettings.Read(configuration, environment.IsDevelopment(), platformSignsIn));
        services.AddSingleton<IActionLinks>(LinksOf(configuration, environment.IsDevelopment()));
        services.AddSingleton<IReadinessProbe, TablesReadiness>();
        return services.AddSingleton<ApiPipeline>();
    }

    // The built page where the app was published with it, over the small one.
    private static IEnumerable<string> PageFolders() =>
        new[] { "dashboard", "page" }.Select(name => Path.Combine(AppContext.BaseDirectory, "web", name));

    private static SignedActionLinks LinksOf(IConfiguration configuration, bool development)
    {
        var own = configuration[HostName] is { Length: > 0 } name ? new Uri($"{(name.StartsWith("localhost", StringComparison.Ordinal) ? "http" : "https")}://{name}/") : new Uri("http://localhost:7071/");
        var settings = LinkSettings.Read(configuration, own, development).Needed();
        return new SignedActionLinks(settings.Address, settings.Secrets);
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
