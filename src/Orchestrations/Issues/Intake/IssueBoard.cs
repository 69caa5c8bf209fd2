using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Issues as they are listed, and one line each for the figures. A row by id, and copies in the order of each list, so that
/// "due next" and "of this tier" are range reads.</summary>
public sealed class IssueBoard(IRecordStore store)
{
    public const string Collection = "issueList";
    public const string Figures = "issueFigures";
    private const string Partition = "all";
    private const string Running = "0~";
    private const string Ended = "1~";
    private const int MaxExamined = 1000;
    private const int FiguresPage = 1000;

    /// <summary>Shows an issue as it is now; a revision that is not newer changes nothing.</summary>
    public Task PublishAsync(IssueRow row, int revision, CancellationToken cancellationToken) =>
        store.RelistAsync(KeyOf(row.IssueId), new Listed(row, revision), static listed => listed.Revision, static listed => ListRows(listed.Row), cancellationToken);

    /// <summary>One issue; null when none of that id is listed.</summary>
    public async Task<IssueRow?> GetAsync(string issueId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Listed>(KeyOf(issueId), cancellationToken))?.Row;

    /// <summary>Open issues by due instant, then ended ones, newest first. A page may be short and still have a next one.</summary>
    public Task<Page<IssueRow>> ListAsync(IssueFilter filter, CancellationToken cancellationToken) =>
        store.FindPageAsync(RangeOf(filter), static item => item.Value<Listed>().Row, row => Matches(filter, row), MaxExamined, cancellationToken);

    /// <summary>Emergencies that have not ended, by due instant.</summary>
    /// <param name="limit">1 to 1,000.</param>
    public Task<Page<IssueRow>> EmergenciesAsync(int limit, CancellationToken cancellationToken) =>
        store.FindPageAsync(Range("e~", RowKeys.EndOf("e~"), new IssueFilter(Limit: limit)), static item => item.Value<Listed>().Row, static _ => true, MaxExamined, cancellationToken);

    /// <summary>Keeps an issue's line for the figures up to date.</summary>
    public Task CountAsync(IssueFigure figure, int revision, CancellationToken cancellationToken) => store.WriteNewerAsync(
        new RecordKey(Figures, Partition, $"{RowKeys.Ascending(figure.ReceivedAt)}~{figure.IssueId}"), new Counted(figure, revision), static counted => counted.Revision, cancellationToken);

    /// <summary>Lines of the issues received in a stretch of time, the end excluded.</summary>
    public async Task<IReadOnlyList<IssueFigure>> FiguresAsync(Instant from, Instant to, CancellationToken cancellationToken) =>
        [.. (await store.ReadAllAsync<Counted>(new RecordRange(Figures, Partition, RowKeys.Ascending(from), RowKeys.Ascending(to), Limit: FiguresPage), cancellationToken)).Select(counted => counted.Figure)];

    /// <summary>Takes an issue off every list. Repeatable; its line in the figures, which names nobody, stays.</summary>
    public Task RemoveAsync(string issueId, CancellationToken cancellationToken) =>
        store.UnlistAsync<Listed>(KeyOf(issueId), static listed => ListRows(listed.Row), cancellationToken);

    private static RecordKey KeyOf(string issueId) => new(Collection, Partition, $"id~{issueId}");

    private static List<string> ListRows(IssueRow row)
    {
        var order = row.State.HasEnded() ? Ended + RowKeys.Descending(row.UpdatedAt) : Running + RowKeys.Ascending(row.Due);
        var place = $"{order}~{RowKeys.Digest(row.IssueId)}";
        List<string> rows = [$"a~{place}", $"t~{row.Tier}~{place}", $"c~{row.ClientId}~{place}"];
        if (row.Owner is not null) rows.Add($"o~{row.Owner}~{place}");
        if (row.Breached) rows.Add($"b~{place}");
        if (row.Emergency && !row.State.HasEnded()) rows.Add($"e~{place}");
        return rows;
    }

    /// <summary>The narrowest list that holds everything the filter asks for.</summary>
    private static RecordRange RangeOf(IssueFilter filter)
    {
        var list = filter switch
        {
            { ClientId: { } client } => $"c~{client}~",
            { Owner: { } owner } => $"o~{owner}~",
            { Breached: true } => "b~",
            { Tier: { } tier } => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t~{tier}~"),
            _ => "a~",
        };
        if (filter.DueBefore is { } due) return Range($"{list}{Running}", $"{list}{Running}{RowKeys.Ascending(due)}", filter);
        var prefix = filter.Ended is { } ended ? list + (ended ? Ended : Running) : list;
        return Range(prefix, RowKeys.EndOf(prefix), filter);
    }

    private static RecordRange Range(string from, string to, IssueFilter filter) => new(Collection, Partition, from, to, filter.Cursor, filter.Limit);

    private static bool Matches(IssueFilter filter, IssueRow row) =>
        (filter.Tier is null || row.Tier == filter.Tier)
        && (filter.Owner is null || row.Owner == filter.Owner)
        && (filter.ClientId is null || row.ClientId == filter.ClientId)
        && (filter.Breached is null || row.Breached == filter.Breached)
        && (filter.Ended is null || row.State.HasEnded() == filter.Ended)
        && (filter.DueBefore is null || (row.Due < filter.DueBefore && !row.State.HasEnded()));

    private sealed record Listed(IssueRow Row, int Revision);

    private sealed record Counted(IssueFigure Figure, int Revision);
}
