using Kyndof.Workflows.Adapters.Links;
using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Links;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Sending;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Tasks;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>What both hosts are made of, with providers that take every mail and every message to Slack.</summary>
internal static class HostServices
{
    public static IServiceCollection AddProductProcesses(this IServiceCollection services) => services
        .AddLogging()
        .AddSingleton<IPolicyProvider>(new FilePolicyProvider(Shipped("policies/parity.yaml")))
        .AddSingleton<IMessageRenderer>(static _ => HandlebarsMessageRenderer.Load(Shipped("templates")))
        .AddSingleton<IMessageSender>(new ScriptedSender())
        .AddSingleton<ITeamChat>(new ScriptedSender())
        .AddSingleton<IActionLinks>(new SignedActionLinks(new Uri("https://workflows.example.com/"), [new byte[32]]))
        .AddSingleton<ClientDirectory>()
        .AddSingleton<StaffDirectory>()
        .AddSingleton<OwnerResolver>()
        .AddSingleton<TaskBoard>()
        .AddSingleton<InstanceBoard>()
        .AddProcesses(new SendingOptions());

    // The Azure host's output carries both beside its assembly, and so does whatever refers to it.
    private static string Shipped(string relative) => Path.Combine(AppContext.BaseDirectory, relative);
}
