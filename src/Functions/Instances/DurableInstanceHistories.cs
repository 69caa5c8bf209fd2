using System.Text.Json;
using DurableTask.Core.History;
using Grpc.Core;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Instances.Histories;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Functions.Instances;

/// <summary>Durable Task's histories, by the client the host binds.</summary>
public sealed class DurableInstanceHistories(DurableClientAccessor clients) : IInstanceHistories
{
    public async Task<HistoryReading> ReadAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        try
        {
            var history = await clients.Engine.GetOrchestrationHistoryAsync(instanceId, cancellationToken);
            return new HistoryReading(history.Count == 0 ? null : [.. history.Select(ItemOf)]);
        }
        catch (ArgumentException)
        {
            // The engine knows no such instance (any more).
            return new HistoryReading(null);
        }
        catch (Exception unsupported) when (unsupported is NotSupportedException or NotImplementedException or RpcException { StatusCode: StatusCode.Unimplemented })
        {
            return new HistoryReading(null, $"This app's Durable Task backend hands out no histories: look for {instanceId} in the history of its task hub, or in Application Insights.");
        }
    }

    private static HistoryItem ItemOf(HistoryEvent recorded, int place) => new(
        place + 1,
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(recorded.Timestamp, DateTimeKind.Utc)),
        JsonNamingPolicy.CamelCase.ConvertName(recorded.EventType.ToString()),
        NameOf(recorded),
        DetailOf(recorded));

    private static string? NameOf(HistoryEvent recorded) => recorded switch
    {
        ExecutionStartedEvent started => started.Name,
        TaskScheduledEvent scheduled => scheduled.Name,
        SubOrchestrationInstanceCreatedEvent child => child.Name,
        EventRaisedEvent raised => raised.Name,
        EventSentEvent sent => sent.Name,
        _ => null,
    };

    private static string? DetailOf(HistoryEvent recorded) => recorded switch
    {
        ExecutionStartedEvent started => started.Input,
        TaskScheduledEvent scheduled => scheduled.Input,
        TaskCompletedEvent completed => completed.Result,
        TaskFailedEvent failed => failed.FailureDetails?.ErrorMessage ?? failed.Reason,
        SubOrchestrationInstanceCreatedEvent child => child.InstanceId,
        SubOrchestrationInstanceCompletedEvent completed => completed.Result,
        SubOrchestrationInstanceFailedEvent failed => failed.FailureDetails?.ErrorMessage ?? failed.Reason,
        TimerCreatedEvent timer => Due(timer.FireAt),
        TimerFiredEvent fired => Due(fired.FireAt),
        EventRaisedEvent raised => raised.Input,
        EventSentEvent sent => sent.InstanceId,
        ExecutionSuspendedEvent suspended => suspended.Reason,
        ExecutionResumedEvent resumed => resumed.Reason,
        ExecutionTerminatedEvent terminated => terminated.Input,
        ExecutionCompletedEvent ended => ended.FailureDetails?.ErrorMessage ?? ended.Result,
        _ => null,
    };

    private static string Due(DateTime fireAt) => InstantPattern.ExtendedIso.Format(Instant.FromDateTimeUtc(DateTime.SpecifyKind(fireAt, DateTimeKind.Utc)));
}
