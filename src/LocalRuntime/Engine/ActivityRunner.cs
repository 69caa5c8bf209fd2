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
        var activity = Create(scope.ServiceProvider, entry.Type);
        try
        {
            var input = Payloads.Read(row.Input, activity.InputType, $"The input of activity '{row.Name}'");
            var output = await activity.RunAsync(input, cancellationToken).ConfigureAwait(false);
            return Payloads.Write(output, activity.OutputType, $"The output of activity '{row.Name}'");
        }
        finally
        {
            if (activity is IAsyncDisposable disposable) await disposable.DisposeAsync().ConfigureAwait(false);
            else (activity as IDisposable)?.Dispose();
        }
    }

    private IActivity Create(IServiceProvider provider, Type type)
    {
        if (provider.GetService(type) is IActivity registered) return registered;
        var factory = factories.GetOrAdd(type, static missing => ActivatorUtilities.CreateFactory(missing, Type.EmptyTypes));
        return (IActivity)factory(provider, null);
    }
}
