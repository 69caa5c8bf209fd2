using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Records;

internal static class IntakeServices
{
    public static IServiceCollection AddDurableIntake(this IServiceCollection services) => services
        .AddSingleton<PendingNudges>()
        .AddSingleton<IIntake, DurableIntake>();
}
