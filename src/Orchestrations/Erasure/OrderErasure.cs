using Kyndof.Workflows.Domain.Orders;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Orders.Activities;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases who and what an ended process was about; id, dates, promises and outcome stay, so that figures do. Repeatable.</summary>
public sealed class OrderErasure(EngineRemoval engine, RowRemoval rows, IRecordStore store)
{
    /// <summary>Stands where a name stood.</summary>
    public const string Erased = "erased";

    /// <summary>Erases an instance of any process, and what an order has besides.</summary>
    public async Task EraseAsync(InstanceView view, string reason, CancellationToken cancellationToken)
    {
        await engine.EndAndPurgeAsync(view.Id, reason, cancellationToken);
        await rows.RangeAsync(InstanceBoard.Timeline, view.Id, cancellationToken);
        if (view.Process != OrderNames.Process) return;
        var orderId = view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..];
        await engine.EndAndPurgeAsync(OrderKeys.Held(orderId), reason, cancellationToken);
        await rows.RowAsync(ScheduleSurveyActivity.Collection, "all", OrderKeys.Survey(orderId), cancellationToken);
        await rows.RangeAsync(OrderRows.Collection, orderId, cancellationToken, OrderRows.Entry(0), OrderRows.EntriesEnd);
        await rows.RangeAsync(OrderRows.Collection, orderId, cancellationToken, "id~", RowKeys.EndOf("id~"));
        await ChangeAsync<StoredOrder>(orderId, OrderRows.Order, stored => stored with { Order = Anonymous(stored.Order) }, cancellationToken);
        await ChangeAsync<OrderPublication>(orderId, OrderRows.View, view => view with { State = Anonymous(view.State) }, cancellationToken);
    }

    private async Task ChangeAsync<T>(string orderId, string row, Func<T, T> change, CancellationToken cancellationToken)
        where T : class
    {
        while (await store.GetAsync(new RecordKey(OrderRows.Collection, orderId, row), cancellationToken) is { } stored)
        {
            var write = new RecordWrite.Replace(row, WorkflowJson.Serialize(change(stored.Value<T>())), stored.ETag);
            if ((await store.WriteAsync(RecordBatch.Of(OrderRows.Collection, orderId, write), cancellationToken)).Committed) return;
        }
    }

    private static Order Anonymous(Order order) => order with { Items = [.. order.Items.Select(static item => new OrderItem(Erased, Erased, item.Quantity))] };

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
