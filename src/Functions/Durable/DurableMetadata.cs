using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask.Client;
using NodaTime;
using InstanceMetadata = Kyndof.Workflows.Orchestrations.Durable.InstanceMetadata;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Durable Task's snapshot of an instance as the port's.</summary>
internal static class DurableMetadata
{
    public static InstanceMetadata Of(OrchestrationMetadata found, bool includePayloads) => new()
    {
        InstanceId = found.InstanceId,
        Name = found.Name,
        Status = StatusOf(found.RuntimeStatus),
        CreatedAt = Instant.FromDateTimeOffset(found.CreatedAt),
        UpdatedAt = Instant.FromDateTimeOffset(found.LastUpdatedAt),
        Input = includePayloads ? found.SerializedInput : null,
        Output = includePayloads ? found.SerializedOutput : null,
        CustomStatus = includePayloads ? found.SerializedCustomStatus : null,
        Failure = found.FailureDetails is { } failure ? DurableFailures.Of(failure) : null,
    };

    public static OrchestrationStatus StatusOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => OrchestrationStatus.Pending,
        OrchestrationRuntimeStatus.Suspended => OrchestrationStatus.Suspended,
        OrchestrationRuntimeStatus.Completed => OrchestrationStatus.Completed,
        OrchestrationRuntimeStatus.Failed => OrchestrationStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => OrchestrationStatus.Terminated,
        _ => OrchestrationStatus.Running,
    };

    /// <summary>Nothing of this engine is quarantined.</summary>
    public static IEnumerable<OrchestrationRuntimeStatus> StatusesOf(OrchestrationStatus status) => status switch
    {
        OrchestrationStatus.Pending => [OrchestrationRuntimeStatus.Pending],
        OrchestrationStatus.Suspended => [OrchestrationRuntimeStatus.Suspended],
        OrchestrationStatus.Completed => [OrchestrationRuntimeStatus.Completed],
        OrchestrationStatus.Failed => [OrchestrationRuntimeStatus.Failed],
        OrchestrationStatus.Terminated => [OrchestrationRuntimeStatus.Terminated],
        OrchestrationStatus.Running => [OrchestrationRuntimeStatus.Running],
        _ => [],
    };
}
