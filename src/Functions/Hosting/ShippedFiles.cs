using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Policies.Outlines;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Functions.Hosting;

/// <summary>The policy and the templates that are deployed with the app.</summary>
internal static class ShippedFiles
{
    /// <summary>Setting: path of the policy file, from the app's folder. Default <c>policies/kyndof.yaml</c>.</summary>
    public const string PolicySetting = "Kyndof:PolicyFile";

    public static IServiceCollection AddShippedFiles(this IServiceCollection services) => services
        .AddPolicyInForce(
            static provider => new FilePolicyProvider(PolicyOf(provider)).Current,
            static provider => new FilePolicyReader(PolicyOf(provider)),
            static provider => new PolicyOutliner(Path.GetFileName(PolicyOf(provider))),
            static _ => new ClosureWriter())
        .AddSingleton<IMessageRenderer>(static _ => HandlebarsMessageRenderer.Load(InApp("templates")))
        .AddSingleton<ITemplateGallery, TemplateGallery>();

    private static string PolicyOf(IServiceProvider provider) => InApp(provider.GetRequiredService<IConfiguration>()[PolicySetting] ?? "policies/kyndof.yaml");

    private static string InApp(string relative) => Path.Combine(AppContext.BaseDirectory, relative);
}
