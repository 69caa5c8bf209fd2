using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Runs an activity once, from its stored input to its output as JSON.</summary>
internal sealed class ActivityRunner(WorkflowCatalog catalog, IServiceProvider services)
{
    private readonly ActivityScopes scopes = new(services.GetRequiredService<IServiceScopeFactory>());

    /// <returns>The output as JSON.</returns>
    public Task<string> RunAsync(ActivityRow row, CancellationToken cancellationToken)
    {
        var entry = catalog.FindActivity(row.Name) ?? throw new NonRetryableException($"No activity is catalogued as '{row.Name}'.");
        return scopes.UseAsync(entry, activity => RunAsync(row, activity, cancellationToken));
    }

    private static async Task<string> RunAsync(ActivityRow row, IActivity activity, CancellationToken cancellationToken)
    {
        var input = Payloads.Read(row.Input, activity.InputType, $"The input of activity '{row.Name}'");
        var output = await activity.RunAsync(input, cancellationToken).ConfigureAwait(false);
        return Payloads.Write(output, activity.OutputType, $"The output of activity '{row.Name}'");
    }
}
