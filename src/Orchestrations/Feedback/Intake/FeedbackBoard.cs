using Kyndof.Workflows.Domain.Feedback.Figures;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Loops as they are listed, and one line each for the figures. A row by id, and copies in the order of each list, so that "due next"
/// and "of this client" are range reads.</summary>
public sealed class FeedbackBoard(IRecordStore store)
{
    public const string Collection = "feedbackList";
    public const string Figures = "feedbackFigures";
    private const string Partition = "all";
    private const string Running = "0~";
    private const string Ended = "1~";
    private const int MaxExamined = 1000;
    private const int FiguresPage = 1000;

    /// <summary>Shows a loop as it is now; a revision that is not newer changes nothing.</summary>
    public async Task PublishAsync(FeedbackRow row, int revision, CancellationToken cancellationToken)
    {
        while (true)
        {
            var key = new RecordKey(Collection, Partition, IdRow(row.FeedbackId));
            var stored = await store.GetAsync(key, cancellationToken);
            var before = stored?.Value<Listed>();
            if (before?.Revision >= revision) return;
            var json = WorkflowJson.Serialize(new Listed(row, revision));
            var rows = ListRows(row);
            var left = before is null ? [] : ListRows(before.Row).Except(rows, StringComparer.Ordinal);
            RecordWrite[] writes =
            [
                stored is null ? new RecordWrite.Insert(key.Row, json) : new RecordWrite.Replace(key.Row, json, stored.ETag),
                .. left.Select(old => new RecordWrite.Delete(old)),
                .. rows.Select(place => new RecordWrite.Upsert(place, json)),
            ];
            if ((await store.WriteAsync(new RecordBatch(Collection, Partition, writes), cancellationToken)).Committed) return;
        }
    }

    /// <summary>Open loops by due instant, then ended ones, newest first. A page may be short and still have a next one.</summary>
    public Task<Page<FeedbackRow>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken) =>
        store.FindPageAsync(RangeOf(filter), static item => item.Value<Listed>().Row, row => Matches(filter, row), MaxExamined, cancellationToken);

    /// <summary>Keeps a loop's line for the figures up to date.</summary>
    public Task CountAsync(FeedbackFigure figure, int revision, CancellationToken cancellationToken) => store.WriteNewerAsync(
        new RecordKey(Figures, Partition, $"{RowKeys.Ascending(figure.ReceivedAt)}~{figure.FeedbackId}"), new Counted(figure, revision), static counted => counted.Revision, cancellationToken);

    /// <summary>Lines of the loops whose feedback was received in a stretch of time, the end excluded.</summary>
    public async Task<IReadOnlyList<FeedbackFigure>> FiguresAsync(Instant from, Instant to, CancellationToken cancellationToken)
    {
        var figures = new List<FeedbackFigure>();
        string? after = null;
        do
        {
            var page = await store.QueryAsync(new RecordRange(Figures, Partition, RowKeys.Ascending(from), RowKeys.Ascending(to), after, FiguresPage), cancellationToken);
            figures.AddRange(page.Items.Select(item => item.Value<Counted>().Figure));
            after = page.Next;
        }
        while (after is not null);
        return figures;
    }

    /// <summary>Takes a loop off every list. Repeatable; its line in the figures, which names nobody, stays.</summary>
    public async Task RemoveAsync(string feedbackId, CancellationToken cancellationToken)
    {
        while (await store.GetAsync(new RecordKey(Collection, Partition, IdRow(feedbackId)), cancellationToken) is { } stored)
        {
            RecordWrite[] writes = [new RecordWrite.Delete(stored.Key.Row, stored.ETag), .. ListRows(stored.Value<Listed>().Row).Select(row => new RecordWrite.Delete(row))];
            if ((await store.WriteAsync(new RecordBatch(Collection, Partition, writes), cancellationToken)).Committed) return;
        }
    }

    private static string IdRow(string feedbackId) => $"id~{feedbackId}";

    private static List<string> ListRows(FeedbackRow row)
    {
        var order = row.State.HasEnded() ? Ended + RowKeys.Descending(row.UpdatedAt) : Running + RowKeys.Ascending(row.Due);
        var place = $"{order}~{RowKeys.Digest(row.FeedbackId)}";
        List<string> rows = [$"a~{place}", $"c~{row.ClientId}~{place}"];
        if (row.Owner is not null) rows.Add($"o~{row.Owner}~{place}");
        if (row.IsPattern) rows.Add($"p~{place}");
        return rows;
    }

    /// <summary>The narrowest list that holds everything the filter asks for.</summary>
    private static RecordRange RangeOf(FeedbackFilter filter)
    {
        var list = filter switch
        {
            { ClientId: { } client } => $"c~{client}~",
            { Owner: { } owner } => $"o~{owner}~",
            { Pattern: true } => "p~",
            _ => "a~",
        };
        if (filter.DueBefore is { } due) return Range($"{list}{Running}", $"{list}{Running}{RowKeys.Ascending(due)}", filter);
        var prefix = filter.Ended is { } ended ? list + (ended ? Ended : Running) : list;
        return Range(prefix, RowKeys.EndOf(prefix), filter);
    }

    private static RecordRange Range(string from, string to, FeedbackFilter filter) => new(Collection, Partition, from, to, filter.Cursor, filter.Limit);

    private static bool Matches(FeedbackFilter filter, FeedbackRow row) =>
        (filter.ClientId is null || row.ClientId == filter.ClientId)
        && (filter.Owner is null || row.Owner == filter.Owner)
        && (filter.Category is not { } category || row.Categories.Contains(category))
        && (filter.Pattern is null || row.IsPattern == filter.Pattern)
        && (filter.Ended is null || row.State.HasEnded() == filter.Ended)
        && (filter.DueBefore is null || (row.Due < filter.DueBefore && !row.State.HasEnded()));

    private sealed record Listed(FeedbackRow Row, int Revision);

    private sealed record Counted(FeedbackFigure Figure, int Revision);
}
