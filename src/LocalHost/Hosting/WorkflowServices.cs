using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Policies.Outlines;
using Kyndof.Workflows.Adapters.Slack;
using Kyndof.Workflows.Adapters.Smtp;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Health;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Policies.Editing;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Everything the embedded host is made of, except the runtime and the API themselves.</summary>
internal static class WorkflowServices
{
    /// <exception cref="PolicyException">The policy file has problems; all of them are named.</exception>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static IServiceCollection AddWorkflows(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        var file = new FilePolicyProvider(ShippedFiles.Policy(options));
        services.AddSingleton(file).AddPolicyInForce(
            _ => file.Current, _ => new FilePolicyReader(ShippedFiles.Policy(options)), _ => new PolicyOutliner(Path.GetFileName(ShippedFiles.Policy(options))), _ => new ClosureWriter());
        services.AddSingleton<IMessageRenderer>(_ => HandlebarsMessageRenderer.Load(ShippedFiles.Templates(options)));
        services.AddSingleton<ITemplateGallery, TemplateGallery>();
        services.AddSender(options, configuration);
        services.AddSingleton<IActionLinks>(Links(options, configuration));
        services.AddTeamChat(options, configuration);
        services.AddSingleton<IInstanceOperations, LocalInstanceOperations>();
        services.AddSingleton<IInstanceHistories, LocalInstanceHistories>();
        services.AddStoppedInstances();
        services.AddSingleton<IReadinessProbe, LocalReadiness>();
        services.AddSingleton<IChangeFeed, LocalChangeFeed>();
        if (options.VirtualClock) services.AddSingleton<IVirtualClock, LocalVirtualClock>();
        services.AddSingleton(EventGridSettings.Read(configuration));
        return services.AddProcesses(SendingSettings.Read(configuration)).AddHostedService<PolicyStart>().AddHostedService<ScheduleStart>();
    }

    private static SignedActionLinks Links(HostOptions options, IConfiguration configuration)
    {
        var settings = LinkSettings.Read(configuration, HostSettings.OwnAddress(options), development: false);
        return new SignedActionLinks(settings.Address, settings.Secrets.Count > 0 ? settings.Secrets : [LinkKeyFile.Open(options.DataFolder)]);
    }

    private static void AddSender(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        // The sample never writes to anybody but its own folder, whatever is configured.
        if (!options.Demo && HostSettings.Smtp(configuration) is { } smtp)
            services.AddSingleton<IMessageSender>(provider => new SmtpSender(smtp, provider.GetRequiredService<ILogger<SmtpSender>>()));
        else
            services.AddSingleton<IMessageSender>(new PickupFolderSender(options.PickupFolder));
    }

    private static void AddTeamChat(this IServiceCollection services, HostOptions options, IConfiguration configuration)
    {
        if (!options.Demo && HostSettings.Slack(configuration) is { } slack)
            services.AddSingleton<ITeamChat>(provider => new SlackSender(slack, SlackSender.CreateClient(), provider.GetRequiredService<ILogger<SlackSender>>()));
        else
            services.AddSingleton<ITeamChat>(new SlackPickupFolder(options.PickupFolder));
    }
}
