using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Smtp;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Erasure;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Retention;
using Kyndof.Workflows.Orchestrations.Schedules;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Everything the embedded host is made of, except the runtime and the API themselves.</summary>
internal static class WorkflowServices
{
    public static WorkflowCatalog Catalog() => new WorkflowCatalog().AddMessages().AddOrders().AddSchedules().AddRetention().AddErasure();

    /// <exception cref="PolicyException">The policy file has problems; all of them are named.</exception>
    public static IServiceCollection AddWorkflows(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        services.AddSingleton<IPolicyProvider>(new FilePolicyProvider(ShippedFiles.Policy(options)));
        services.AddSingleton<IMessageRenderer>(_ => HandlebarsMessageRenderer.Load(ShippedFiles.Templates(options)));
        services.AddSender(options, configuration);
        services.AddSingleton<IInstanceOperations, LocalInstanceOperations>();
        services.AddStoppedInstances();
        services.AddSingleton<IReadinessProbe, LocalReadiness>();
        if (options.VirtualClock) services.AddSingleton<IVirtualClock, LocalVirtualClock>();
        services.AddMessages(HostSettings.Sending(configuration)).AddOrders();
        return services.AddSchedules().AddRemoval().AddRetention().AddErasure().AddHostedService<ScheduleStart>();
    }

    private static void AddSender(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        // The sample never writes to anybody but its own folder, whatever is configured.
        if (!options.Demo && HostSettings.Smtp(configuration) is { } smtp)
            services.AddSingleton<IMessageSender>(provider => new SmtpSender(smtp, provider.GetRequiredService<ILogger<SmtpSender>>()));
        else
            services.AddSingleton<IMessageSender>(new PickupFolderSender(options.PickupFolder));
    }
}
