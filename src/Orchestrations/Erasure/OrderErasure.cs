using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases what an ended order was about, and responses that wait for its survey; id, dates, promises and outcome stay. Repeatable.</summary>
public sealed class OrderErasure(EngineRemoval engine, RowRemoval rows, ErasedRows erased, DeliveryErasure deliveries)
{
    public async Task EraseAsync(string orderId, string reason, CancellationToken cancellationToken)
    {
        await engine.EndAndPurgeAsync(OrderKeys.Held(orderId), reason, cancellationToken);
        await rows.RowAsync(ScheduleSurveyActivity.Collection, "all", OrderKeys.Survey(orderId), cancellationToken);
        await deliveries.EraseAsync(OrderKeys.Survey(orderId), reason, cancellationToken);
        await erased.EmptyInboxAsync(OrderRows.Collection, orderId, cancellationToken);
        await erased.ChangeAsync<StoredOrder>(Row(OrderRows.Order), stored => stored with { Order = Anonymous(stored.Order) }, cancellationToken);
        await erased.ChangeAsync<OrderPublication>(Row(OrderRows.View), view => view with { State = Anonymous(view.State) }, cancellationToken);

        RecordKey Row(string row) => new(OrderRows.Collection, orderId, row);
    }

    private static Order Anonymous(Order order) => order with { Items = [.. order.Items.Select(static item => new OrderItem(ErasedRows.Erased, ErasedRows.Erased, item.Quantity))] };

    // A new state rather than the old one with holes: what is added to it later is left out, not let through.
    private static OrderState Anonymous(OrderState state) => new()
    {
        Order = Anonymous(state.Order),
        PromisedDelivery = state.PromisedDelivery,
        ReadUpTo = state.ReadUpTo,
        ClientKnown = state.ClientKnown,
        LastWordAt = state.LastWordAt,
        Milestones = [.. state.Milestones.Select(static entry => entry with { Event = Anonymous(entry.Event), Because = MessageRemoval.Erased })],
        Promises = [.. state.Promises.Select(static promise => promise with { Because = MessageRemoval.Erased })],
        Exceptions = state.Exceptions,
        LinesPublished = state.LinesPublished,
        Revision = state.Revision,
        SurveyDueAt = state.SurveyDueAt,
        SurveyScheduled = state.SurveyScheduled,
        Ending = state.Ending,
        EndedAt = state.EndedAt,
    };

    private static MilestoneEvent Anonymous(MilestoneEvent report) => new()
    {
        EventId = report.EventId,
        Milestone = report.Milestone,
        OccurredAt = report.OccurredAt,
        Attempt = report.Attempt,
        ShipmentId = report.ShipmentId,
        Cause = report.Cause,
    };
}
