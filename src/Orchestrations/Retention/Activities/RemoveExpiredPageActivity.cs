using Kyndof.Workflows.Orchestrations.Audit;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Removal;
using Kyndof.Workflows.Orchestrations.Schedules;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Retention.Activities;

/// <summary>Removes one page of one kind of data. What is gone already counts again and costs a look.</summary>
public sealed class RemoveExpiredPageActivity(
    InstanceBoard board, OrderRemoval orders, IssueRemoval issues, IEnumerable<ProcessRemoval> others, StrayRemoval strays, EngineRemoval engine, AuditLog audit, WorkflowCatalog catalog, RetentionMarks marks) : Activity<RemoveExpired, RemovedPage>
{
    private const int InstancesPerPage = 25;

    /// <summary>Between the name of a process and the place in its list; rows have none.</summary>
    private const char InProcess = '|';

    /// <summary>Days of runs looked at in one page; the longest a host is assumed to be down.</summary>
    private const int DaysOfRuns = 60;

    public override async Task<RemovedPage> RunAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var page = input.Stage.Data switch
        {
            RetainedData.Audit => await AuditAsync(input, cancellationToken),
            RetainedData.Runs => await RunsAsync(input, cancellationToken),
            RetainedData.Responses => await strays.PageAsync(input, cancellationToken),
            _ => await EndedAsync(input, cancellationToken),
        };
        if (page.Next is null) await marks.SetAsync(input.Stage, cancellationToken);
        return page;
    }

    /// <summary>A page of one process; its next one, or the beginning of the next process.</summary>
    private async Task<RemovedPage> EndedAsync(RemoveExpired input, CancellationToken cancellationToken)
    {
        var (data, before, since) = input.Stage;
        var (place, cursor) = PlaceOf(input.Cursor);
        var process = Processes[place];
        var page = await board.EndedAsync(process.Process, before, since, cursor, InstancesPerPage, cancellationToken);
        var kept = 0;
        foreach (var view in page.Items)
        {
            if (!await RemoveAsync(process, data, view, cancellationToken)) kept++;
        }

        var next = page.Next is { } row ? $"{process.Process}{InProcess}{row}" : place + 1 < Processes.Length ? $"{Processes[place + 1].Process}{InProcess}" : null;
        return new RemovedPage(page.Items.Count - kept, kept, next);
    }

    /// <summary>In this order. A cursor without a process is of a run that began when there were only orders.</summary>
    private ProcessRemoval[] Processes => [orders, issues, .. others];

    private (int Process, string? Cursor) PlaceOf(string? cursor) => cursor?.Split(InProcess, 2) switch
    {
        [var name, var row] => (Array.FindIndex(Processes, process => process.Process == name), row.Length == 0 ? null : row),
        _ => (0, cursor),
    };

    private static async Task<bool> RemoveAsync(ProcessRemoval process, RetainedData data, InstanceView view, CancellationToken cancellationToken)
    {
        switch (data)
        {
            case RetainedData.Histories:
                return await process.HistoriesAsync(view, cancellationToken);
            case RetainedData.Contents:
                await process.ContentsAsync(view, cancellationToken);
                return true;
            case RetainedData.Timelines:
                await process.TimelineAsync(view, openToo: false, cancellationToken);
                return true;
            case RetainedData.Messages:
                await process.MessagesAsync(view, cancellationToken);
                return true;
            default:
                return await process.WhollyAsync(view, cancellationToken);
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
