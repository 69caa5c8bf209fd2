using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention.Activities;

/// <summary>Removes one page of one kind of data. What is gone already counts again and costs a look.</summary>
public sealed class RemoveExpiredPageActivity(
    InstanceBoard board, OrderRemoval orders, EngineRemoval engine, AuditLog audit, WorkflowCatalog catalog, RetentionMarks marks) : Activity<RemoveExpired, RemovedPage>
{
    private const int OrdersPerPage = 25;

    /// <summary>Days of runs looked at in one page; the longest a host is assumed to be down.</summary>
    private const int DaysOfRuns = 60;

    public override async Task<RemovedPage> RunAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var page = input.Stage.Data switch
        {
            RetainedData.Audit => await AuditAsync(input, cancellationToken),
            RetainedData.Runs => await RunsAsync(input, cancellationToken),
            _ => await OrdersAsync(input, cancellationToken),
        };
        if (page.Next is null) await marks.SetAsync(input.Stage, cancellationToken);
        return page;
    }

    private async Task<RemovedPage> OrdersAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var (data, before, since) = input.Stage;
        var page = await board.EndedAsync(OrderNames.Process, before, since, input.Cursor, OrdersPerPage, cancellationToken);
        var kept = 0;
        foreach (var view in page.Items)
        {
            if (!await RemoveAsync(data, view, cancellationToken)) kept++;
        }

        return new RemovedPage(page.Items.Count - kept, kept, page.Next);
    }

    private async Task<bool> RemoveAsync(RetainedData data, InstanceView view, CancellationToken cancellationToken)
    {
        var orderId = view.Id[(view.Id.IndexOf('~', StringComparison.Ordinal) + 1)..];
        switch (data)
        {
            case RetainedData.Histories:
                return await orders.HistoriesAsync(orderId, cancellationToken);
            case RetainedData.Contents:
                await orders.ContentsAsync(orderId, cancellationToken);
                return true;
            case RetainedData.Timelines:
                await orders.TimelineAsync(orderId, openToo: false, cancellationToken);
                return true;
            case RetainedData.Messages:
                await orders.MessagesAsync(orderId, cancellationToken);
                return true;
            default:
                return await orders.WhollyAsync(view, orderId, cancellationToken);
        }
    }

    private async Task<RemovedPage> AuditAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var removed = await audit.RemovePageAsync(input.Stage.Before, cancellationToken);
        return new RemovedPage(removed, 0, removed == 0 ? null : "more");
    }

    /// <summary>Runs of schedules have their date in their id, so the old ones are known by name. A day is left for the zone.</summary>
    private async Task<RemovedPage> RunsAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var last = input.Stage.Before.InUtc().Date.PlusDays(-2);
        var first = input.Stage.Since?.InUtc().Date.PlusDays(-2) ?? last.PlusDays(-DaysOfRuns);
        var known = catalog.Schedules.Where(entry => !entry.Work.IsActivity).ToList();
        foreach (var entry in known)
        {
            for (var date = LocalDate.Max(first, last.PlusDays(-DaysOfRuns)); date <= last; date = date.PlusDays(1))
                await engine.PurgeAsync(ScheduleNames.RunInstance(entry.Name, date), cancellationToken);
        }

        return new RemovedPage(known.Count, 0, null);
    }
}
