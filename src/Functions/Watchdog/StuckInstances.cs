using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Functions.Watchdog;

/// <summary>Finds instances whose next step was due and did not happen: those the engine has given up are shown as failed, those it
/// still calls running are named, counted and left alone. Repeatable.</summary>
public sealed class StuckInstances(InstanceBoard board, IOrchestrationClient client, TimeProvider time, ILogger<StuckInstances> logger)
{
    private const int PageSize = 200;
    private const int MaxPages = 5;

    /// <returns>How many were due longer ago than <paramref name="overdueAfter"/>.</returns>
    public async Task<int> FindAsync(Duration overdueAfter, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var filter = new InstanceFilter(DueBefore: now - overdueAfter, Limit: PageSize);
        var found = 0;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await board.ListAsync(filter, cancellationToken);
            foreach (var row in page.Items.Where(static row => row.State != InstanceState.Suspended)) found += await LookAtAsync(row, now, cancellationToken) ? 1 : 0;
            if (page.Next is null) return found;
            filter = filter with { Cursor = page.Next };
        }

        logger.LogWarning("More than {Count} instances are overdue; the rest is looked at next time", found);
        return found;
    }

    private async Task<bool> LookAtAsync(InstanceView row, Instant now, CancellationToken cancellationToken)
    {
        var instance = await client.GetAsync(row.Id, cancellationToken: cancellationToken);
        switch (instance?.Status)
        {
            case OrchestrationStatus.Suspended:
                return false;
            case OrchestrationStatus.Failed or OrchestrationStatus.Terminated or OrchestrationStatus.Quarantined:
                logger.LogError("Instance {InstanceId} has {Status} and was listed as {State}", row.Id, instance.Status, row.State);
                await board.SetStateAsync(row.Id, InstanceState.Failed, now, cancellationToken);
                WorkflowTelemetry.InstancesFailed.Add(1, new KeyValuePair<string, object?>("process", row.Process));
                return false;
            default:
                logger.LogError(
                    "Instance {InstanceId} is stuck: {NextStep} was due at {Due}, the engine says {Status}",
                    row.Id, row.NextStep, row.Due, instance?.Status.ToString() ?? "nothing");
                WorkflowTelemetry.InstancesStuck.Add(1, new KeyValuePair<string, object?>("process", row.Process));
                return true;
        }
    }
}
