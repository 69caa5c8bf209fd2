using System.Collections.Concurrent;
using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Creates an activity from the host's services, in a scope of its own, and runs it once.</summary>
internal sealed class ActivityRunner(WorkflowCatalog catalog, IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> factories = new();
    private readonly IServiceScopeFactory scopes = services.GetRequiredService<IServiceScopeFactory>();

    /// <returns>The output as JSON.</returns>
    public async Task<string> RunAsync(ActivityRow row, CancellationToken cancellationToken)
    {
        var entry = catalog.FindActivity(row.Name) ?? throw new NonRetryableException($"No activity is catalogued as '{row.Name}'.");
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService(entry.Type) is IActivity registered) return await RunAsync(row, registered, cancellationToken).ConfigureAwait(false);
        var created = Create(scope.ServiceProvider, entry.Type);
        try
        {
            return await RunAsync(row, created, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // What the container did not make it does not dispose of.
            if (created is IAsyncDisposable disposable) await disposable.DisposeAsync().ConfigureAwait(false);
            else (created as IDisposable)?.Dispose();
        }
    }

    private static async Task<string> RunAsync(ActivityRow row, IActivity activity, CancellationToken cancellationToken)
    {
        var input = Payloads.Read(row.Input, activity.InputType, $"The input of activity '{row.Name}'");
        var output = await activity.RunAsync(input, cancellationToken).ConfigureAwait(false);
        return Payloads.Write(output, activity.OutputType, $"The output of activity '{row.Name}'");
    }

    private IActivity Create(IServiceProvider provider, Type type)
    {
        var factory = factories.GetOrAdd(type, static missing => ActivatorUtilities.CreateFactory(missing, Type.EmptyTypes));
        return (IActivity)factory(provider, null);
    }
}
