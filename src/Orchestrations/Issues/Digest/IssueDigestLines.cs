using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Digest;

/// <summary>The sentences of the week's summary.</summary>
internal static class IssueDigestLines
{
    public static IReadOnlyList<LocalizedText> Of(IReadOnlyCollection<IssueFigure> figures, EscalationRates rates)
    {
        var resolved = figures.Count(figure => figure.Resolution is not null);
        List<LocalizedText> lines =
        [
            new($"{rates.Issues} issues came in; {resolved} of them are resolved, {rates.Unconfirmed} closed without the client's word.",
                $"이슈 {rates.Issues}건 접수, {resolved}건 해결, {rates.Unconfirmed}건 고객 확인 없이 종결."),
            .. Counts(figures),
            .. rates.Tiers.Select(tier => new LocalizedText($"Tier {tier.Tier}: {Words(tier.Share)}", $"{tier.Tier}단계: {WordsKo(tier.Share)}")),
            new($"Beyond CS: {Words(rates.BeyondCs)}", $"CS 외 부서 이관: {WordsKo(rates.BeyondCs)}"),
            new($"Beyond CS authority: {Words(rates.BeyondAuthority)}", $"CS 권한 초과: {WordsKo(rates.BeyondAuthority)}"),
            new($"Resolved in time: {Words(rates.ResolvedInTime)}", $"기한 내 해결: {WordsKo(rates.ResolvedInTime)}"),
        ];
        return lines;
    }

    /// <summary>What clients asked of the first tier, most asked first; money is no question (RAB-4).</summary>
    public static IReadOnlyList<LocalizedText> Questions(IEnumerable<IssueFigure> figures, IssuePolicy policy) =>
        [.. Counts(figures.Where(figure => policy.Of(figure.Kind) is { Tier: Tier.One, ByAmount: false }))];

    public static LocalizedText WeekTo(LocalDate date) => new($"Issues of the week to {date:uuuu-MM-dd}.", $"{date:uuuu-MM-dd}까지 한 주의 이슈입니다.");

    public static LocalizedText QuestionsTo(LocalDate date) => new(
        $"What clients asked most in the week to {date:uuuu-MM-dd}.", $"{date:uuuu-MM-dd}까지 한 주 동안 고객이 많이 문의한 내용입니다.");

    private static IEnumerable<LocalizedText> Counts(IEnumerable<IssueFigure> figures) => figures
        .GroupBy(figure => figure.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key)
        .Select(kind => new LocalizedText($"{IssueTexts.Name(kind.Key).En}: {kind.Count()}", $"{IssueTexts.Name(kind.Key).Ko}: {kind.Count()}건"));

    private static string Words(Share share) => $"{share.Count} ({Percent(share)}, target {share.Target} %)";

    private static string WordsKo(Share share) => $"{share.Count}건({Percent(share)}, 목표 {share.Target}%)";

    private static string Percent(Share share) => share.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} %") : "–";
}
