using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Records;
using Kyndof.Workflows.Orchestrations.Surveys.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Surveys.Intake;

/// <summary>Surveys as they are listed, and one line each for the figures. A row by id, and copies in the order of each list.</summary>
public sealed class SurveyBoard(IRecordStore store)
{
    public const string Collection = "surveyList";
    public const string Figures = "surveyFigures";
    private const string Partition = "all";
    private const string Running = "0~";
    private const string Ended = "1~";
    private const int MaxExamined = 1000;
    private const int FiguresPage = 1000;

    /// <summary>Shows a survey as it is now; a revision that is not newer changes nothing.</summary>
    public Task PublishAsync(SurveyRow row, int revision, CancellationToken cancellationToken) =>
        store.RelistAsync(new RecordKey(Collection, Partition, IdRow(row.SurveyId)), new Listed(row, revision), static listed => listed.Revision, static listed => ListRows(listed.Row), cancellationToken);

    /// <summary>Open surveys by due instant, then ended ones, newest first. A page may be short and still have a next one.</summary>
    public Task<Page<SurveyRow>> ListAsync(SurveyFilter filter, CancellationToken cancellationToken) =>
        store.FindPageAsync(RangeOf(filter), static item => item.Value<Listed>().Row, row => Matches(filter, row), MaxExamined, cancellationToken);

    /// <summary>Keeps a survey's line for the figures up to date.</summary>
    public Task CountAsync(SurveyFigure figure, int revision, CancellationToken cancellationToken) => store.WriteNewerAsync(
        new RecordKey(Figures, Partition, $"{RowKeys.Ascending(figure.At)}~{figure.SurveyId}"), new Counted(figure, revision), static counted => counted.Revision, cancellationToken);

    /// <summary>Lines of the surveys of a stretch of time, the end excluded.</summary>
    public async Task<IReadOnlyList<SurveyFigure>> FiguresAsync(Instant from, Instant to, CancellationToken cancellationToken) =>
        [.. (await store.ReadAllAsync<Counted>(new RecordRange(Figures, Partition, RowKeys.Ascending(from), RowKeys.Ascending(to), Limit: FiguresPage), cancellationToken)).Select(counted => counted.Figure)];

    /// <summary>Takes a survey off every list. Repeatable; its line in the figures, which names nobody, stays.</summary>
    public Task RemoveAsync(string surveyId, CancellationToken cancellationToken) =>
        store.UnlistAsync<Listed>(new RecordKey(Collection, Partition, IdRow(surveyId)), static listed => ListRows(listed.Row), cancellationToken);

    private static string IdRow(string surveyId) => $"id~{surveyId}";

    private static List<string> ListRows(SurveyRow row)
    {
        var order = row.State.HasEnded() ? Ended + RowKeys.Descending(row.UpdatedAt) : Running + RowKeys.Ascending(row.Due);
        var place = $"{order}~{RowKeys.Digest(row.SurveyId)}";
        List<string> rows = [$"a~{place}", $"s~{ProcessWords.Kebab(row.Stage)}~{place}", $"f~{ProcessWords.Kebab(row.Form)}~{place}", $"c~{row.ClientId}~{place}"];
        if (row.OrderId is not null) rows.Add($"o~{row.OrderId}~{place}");
        return rows;
    }

    /// <summary>The narrowest list that holds everything the filter asks for.</summary>
    private static RecordRange RangeOf(SurveyFilter filter)
    {
        var list = filter switch
        {
            { OrderId: { } order } => $"o~{order}~",
            { ClientId: { } client } => $"c~{client}~",
            { Stage: { } stage } => $"s~{ProcessWords.Kebab(stage)}~",
            { Form: { } form } => $"f~{ProcessWords.Kebab(form)}~",
            _ => "a~",
        };
        return new(Collection, Partition, list, RowKeys.EndOf(list), filter.Cursor, filter.Limit);
    }

    private static bool Matches(SurveyFilter filter, SurveyRow row) =>
        (filter.OrderId is null || row.OrderId == filter.OrderId)
        && (filter.ClientId is null || row.ClientId == filter.ClientId)
        && (filter.Stage is null || row.Stage == filter.Stage)
        && (filter.Form is null || row.Form == filter.Form);

    private sealed record Listed(SurveyRow Row, int Revision);

    private sealed record Counted(SurveyFigure Figure, int Revision);
}
