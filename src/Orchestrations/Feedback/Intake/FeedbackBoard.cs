using Kyndof.Workflows.Domain.Feedback.Figures;
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
    public Task PublishAsync(FeedbackRow row, int revision, CancellationToken cancellationToken) =>
        store.RelistAsync(KeyOf(row.FeedbackId), new Listed(row, revision), static listed => listed.Revision, static listed => ListRows(listed.Row), cancellationToken);

    /// <summary>Open loops by due instant, then ended ones, newest first. A page may be short and still have a next one.</summary>
    public Task<Page<FeedbackRow>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken) =>
        store.FindPageAsync(RangeOf(filter), static item => item.Value<Listed>().Row, row => Matches(filter, row), MaxExamined, cancellationToken);

    /// <summary>Keeps a loop's line for the figures up to date.</summary>
    public Task CountAsync(FeedbackFigure figure, int revision, CancellationToken cancellationToken) => store.WriteNewerAsync(
        new RecordKey(Figures, Partition, $"{RowKeys.Ascending(figure.ReceivedAt)}~{figure.FeedbackId}"), new Counted(figure, revision), static counted => counted.Revision, cancellationToken);

    /// <summary>Lines of the loops whose feedback was received in a stretch of time, the end excluded.</summary>
    public async Task<IReadOnlyList<FeedbackFigure>> FiguresAsync(Instant from, Instant to, CancellationToken cancellationToken) =>
        [.. (await store.ReadAllAsync<Counted>(new RecordRange(Figures, Partition, RowKeys.Ascending(from), RowKeys.Ascending(to), Limit: FiguresPage), cancellationToken)).Select(counted => counted.Figure)];

    /// <summary>Takes a loop off every list. Repeatable; its line in the figures, which names nobody, stays.</summary>
    public Task RemoveAsync(string feedbackId, CancellationToken cancellationToken) =>
        store.UnlistAsync<Listed>(KeyOf(feedbackId), static listed => ListRows(listed.Row), cancellationToken);

    private static RecordKey KeyOf(string feedbackId) => new(Collection, Partition, $"id~{feedbackId}");

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
