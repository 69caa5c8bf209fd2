using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Watchdog;

internal static class WatchdogServices
{
    /// <exception cref="Api.Settings.SettingException">A setting of the watchdog is missing or cannot be used.</exception>
    public static IServiceCollection AddWatchdog(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(WatchdogOptions.Read(configuration))
        .AddSingleton<StuckInstances>()
        .AddSingleton<WatchdogRound>();
}
