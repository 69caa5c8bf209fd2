using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Directory;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Orders.Intake;

/// <summary>A milestone of an order that has ended is on record and tells nobody; its owner is asked to look (ORD-10).</summary>
public sealed class AfterEnd(TaskBoard tasks, OrderOwners owners, OrderReader reader, ClientDirectory clients, TimeProvider time)
{
    /// <summary>Asks the owner, once an event; also on the repeat of a call that died before it had.</summary>
    public async Task TellOwnerAsync(string orderId, Arrival arrival, CancellationToken cancellationToken)
    {
        if (arrival.Milestone is not { } report || await reader.HasReadAsync(orderId, arrival.Sequence, cancellationToken)) return;
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var clientId = (await reader.StoredAsync(orderId, cancellationToken))?.Order.ClientId;
        var client = clientId is null ? null : await clients.GetAsync(clientId, cancellationToken);
        await tasks.RaiseAsync(new WorkTask
        {
            TaskId = OrderKeys.Task(orderId, $"after-end~{report.EventId}"),
            Kind = TaskKind.Check,
            InstanceId = OrderKeys.Instance(orderId),
            ClientId = clientId,
            Owner = (await owners.OwnerAsync(client, now, cancellationToken)).Id,
            Subject = new LocalizedText(
                $"Order {orderId} had ended when event {report.EventId} came; check whether the client has to hear of it.",
                $"주문 {orderId} 종료 후 이벤트 {report.EventId}이(가) 도착했습니다. 고객에게 알려야 하는지 확인하세요."),
            CreatedAt = now,
            RuleId = "ORD-10",
        }, cancellationToken);
    }
}
