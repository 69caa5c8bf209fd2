using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.Orchestrations.Catalog;

/// <summary>Gives each run of an activity an instance from the host's services, in a scope of its own.</summary>
public sealed class ActivityScopes(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<Type, ObjectFactory> factories = new();

    /// <summary>Uses the activity once. One the container does not know is made from its services and disposed of.</summary>
    public async Task<TResult> UseAsync<TResult>(ActivityEntry entry, Func<IActivity, Task<TResult>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService(entry.Type) is IActivity registered) return await use(registered);
        var factory = factories.GetOrAdd(entry.Type, static missing => ActivatorUtilities.CreateFactory(missing, Type.EmptyTypes));
        var created = (IActivity)factory(scope.ServiceProvider, null);
        try
        {
            return await use(created);
        }
        finally
        {
            // What the container did not make it does not dispose of.
            if (created is IAsyncDisposable disposable) await disposable.DisposeAsync();
            else (created as IDisposable)?.Dispose();
        }
    }
}
