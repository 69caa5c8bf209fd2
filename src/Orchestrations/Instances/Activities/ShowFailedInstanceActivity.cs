using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances.Activities;

/// <param name="Reason">The message of what stopped it, for the log.</param>
public sealed record ShowFailedInstance(string InstanceId, string Reason);

/// <summary>Shows an instance as failed that cannot say so itself any more, so that none stays open unseen. Repeatable; one that is
/// not listed, or is listed as ended, stays as it is.</summary>
public sealed class ShowFailedInstanceActivity(InstanceBoard board, TimeProvider time, ILogger<ShowFailedInstanceActivity> logger)
    : Activity<ShowFailedInstance, Nothing>
{
    public override async Task<Nothing> RunAsync(ShowFailedInstance input, CancellationToken cancellationToken)
    {
        if (await board.GetAsync(input.InstanceId, cancellationToken) is not { } row || row.State.HasEnded()) return Nothing.Value;
        logger.LogError("Instance {InstanceId} failed: {Reason}", input.InstanceId, input.Reason);
        if (await board.SetStateAsync(input.InstanceId, InstanceState.Failed, Instant.FromDateTimeOffset(time.GetUtcNow()), cancellationToken))
            WorkflowTelemetry.InstancesFailed.Add(1, new KeyValuePair<string, object?>("process", row.Process));
        return Nothing.Value;
    }
}
