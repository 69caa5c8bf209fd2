using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;

namespace Kyndof.Workflows.Orchestrations.Removal;

/// <summary>Takes what the engine keeps of instances (input, history, status) out of it.</summary>
public sealed class EngineRemoval(IOrchestrationClient client)
{
    /// <summary>Removes an ended instance; one the engine does not know is gone already.</summary>
    /// <returns>False when it has not ended, and so is still there.</returns>
    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken) =>
        await client.PurgeAsync(instanceId, cancellationToken) is not SignalOutcome.Refused;

    /// <summary>Removes an instance, ending it first where it still runs or was stopped by the engine.</summary>
    /// <exception cref="InvalidOperationException">It has not ended yet: some engines end an instance in their own time. Try again.</exception>
    public async Task EndAndPurgeAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        if (await PurgeAsync(instanceId, cancellationToken)) return;
        await client.TerminateAsync(instanceId, reason, cancellationToken);
        if (!await PurgeAsync(instanceId, cancellationToken)) throw new InvalidOperationException($"Instance '{instanceId}' has not ended yet.");
    }

    /// <summary>Removes the deliveries people had asked for of one message.</summary>
    public async Task EndDeliveriesAsync(LedgerRow row, string reason, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= row.Deliveries; number++)
            await EndAndPurgeAsync(MessageKeys.DeliveryInstanceId(row.Key, number), reason, cancellationToken);
    }
}
