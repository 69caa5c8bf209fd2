using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>The sentences of the morning digest. Rows name ids alone: the message is nobody's in particular, so no client's erasure would find it.</summary>
internal static class MorningDigestLines
{
    /// <summary>Rows a message carries; the page has the others. Assumed.</summary>
    private const int MostRows = 10;

    public static LocalizedText DayOf(LocalDate date) => new($"What {date:uuuu-MM-dd} begins with.", $"{date:uuuu-MM-dd} 하루를 시작하며 확인할 일입니다.");

    public static IReadOnlyList<LocalizedText> Figures(TodayAnswer today)
    {
        var figures = today.Figures;
        var within = SlaTexts.Span(today.DueSoonWithin);
        return
        [
            new($"Late now: {Count(figures.Late)}", $"지금 지연: {CountKo(figures.Late)}"),
            new($"Due within {within.En}: {Count(figures.DueSoon)}", $"{within.Ko} 내 기한: {CountKo(figures.DueSoon)}"),
            new($"Waiting for a person: {Count(figures.Waiting)}", $"담당자 처리 대기: {CountKo(figures.Waiting)}"),
            new($"Failed: {Count(figures.Failed)}", $"실패: {CountKo(figures.Failed)}"),
        ];
    }

    public static IReadOnlyList<LocalizedText> Rows(TodayAnswer today, DateTimeZone zone) => [.. today.Items.Take(MostRows).Select(item => Row(item, zone))];

    public static bool HasMore(TodayAnswer today) => today.More || today.Items.Count > MostRows;

    private static LocalizedText Row(TodayItem item, DateTimeZone zone)
    {
        var what = TodayTexts.What(item);
        var due = item.Due is { } instant ? SlaTexts.Local(instant, zone) : null;
        return new(
            $"{what.En}{(due is null ? "" : $", due {due}")}{(item.Owner is null ? "" : $", {item.Owner}")}: {item.Because.En}",
            $"{what.Ko}{(due is null ? "" : $", 기한 {due}")}{(item.Owner is null ? "" : $", {item.Owner}")}: {item.Because.Ko}");
    }

    private static string Count(TodayFigure figure) => figure.More ? FormattableString.Invariant($"more than {figure.Count}") : FormattableString.Invariant($"{figure.Count}");

    private static string CountKo(TodayFigure figure) => figure.More ? FormattableString.Invariant($"{figure.Count}건 초과") : FormattableString.Invariant($"{figure.Count}건");
}
