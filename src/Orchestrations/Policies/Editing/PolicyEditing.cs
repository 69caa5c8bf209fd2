using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>Policy edits as hosts register them.</summary>
public static class PolicyEditing
{
    internal static IServiceCollection AddPolicyEdits(this IServiceCollection services) => services
        .AddSingleton<PolicyShelf>()
        .AddSingleton<OpenIssueTimes>()
        .AddSingleton<IssueRetimer>()
        .AddSingleton<IPolicyDesk, PolicyDesk>()
        .AddSingleton<IClosureDesk, ClosureDesk>()
        .AddSingleton<IPolicyViews, PolicyViews>();

    /// <summary>Provides the policy in force: the file's, or a later one that was applied. The host calls
    /// <see cref="PolicyInForce.RefreshAsync"/> before it takes anything in, and from then on where several hosts share the records.</summary>
    /// <param name="file">The policy of the file.</param>
    /// <param name="outliner">Reads its texts for people.</param>
    /// <param name="writer">Edits its texts.</param>
    public static IServiceCollection AddPolicyInForce(
        this IServiceCollection services,
        Func<IServiceProvider, ServicePolicy> file,
        Func<IServiceProvider, IPolicyReader> reader,
        Func<IServiceProvider, IPolicyOutliner> outliner,
        Func<IServiceProvider, IClosureWriter> writer) => services
        .AddSingleton(reader)
        .AddSingleton(outliner)
        .AddSingleton(writer)
        .AddSingleton(provider => new PolicyInForce(
            file(provider), provider.GetRequiredService<IPolicyReader>(), provider.GetRequiredService<PolicyShelf>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PolicyInForce>>(),
            provider.GetRequiredService<IPolicyReader>().Read(new PolicyEdit()).Texts))
        .AddSingleton<IPolicyProvider>(static provider => provider.GetRequiredService<PolicyInForce>());
}
