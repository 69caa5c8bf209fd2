using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>The host hands the durable client to invocations only; this keeps the last one for everything that runs inside them.</summary>
public sealed class DurableClientAccessor(WorkflowCatalog catalog)
{
    private volatile DurableOrchestrationClient? current;
    private volatile DurableTaskClient? bound;

    /// <exception cref="InvalidOperationException">No invocation that binds the client has begun in this process.</exception>
    public IOrchestrationClient Current => current
        ?? throw new InvalidOperationException("The durable client is there only inside an invocation that binds it.");

    /// <summary>The same client as the host handed it over, for what the port has no word for.</summary>
    /// <exception cref="InvalidOperationException">No invocation that binds the client has begun in this process.</exception>
    public DurableTaskClient Engine => bound
        ?? throw new InvalidOperationException("The durable client is there only inside an invocation that binds it.");

    /// <summary>Called by every function that binds the client, before anything else.</summary>
    public void Set(DurableTaskClient client)
    {
        if (ReferenceEquals(bound, client)) return;
        current = new DurableOrchestrationClient(client, catalog);
        bound = client;
    }

    /// <summary>The same in one expression, for an activity that needs the client.</summary>
    /// <returns><paramref name="cancellationToken"/>.</returns>
    public CancellationToken In(DurableTaskClient client, CancellationToken cancellationToken)
    {
        Set(client);
        return cancellationToken;
    }
}
