using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>How soon clients were answered and helped (SLA-1, SLA-2, SLA-4). Emergencies have clocks of their own and are left out.</summary>
internal static class ResponseMeasures
{
    /// <param name="segment">A VIP's targets are tighter (SLA-2, ruling 6).</param>
    public static IEnumerable<Measure<IssueFigure>> Of(IssuePolicy policy, BusinessCalendar calendar, ClientSegment? segment)
    {
        var isVip = segment == ClientSegment.Vip;
        return
        [
            FirstResponse(
                FigureId.FirstResponseInHours, new("First response, received in business hours", "첫 응답(영업시간에 접수)"), new("in business hours", "영업시간에"),
                isVip ? ["SLA-2"] : ["SLA-1"], isVip ? policy.Response.VipInHours : policy.Response.InHours, issue => calendar.IsOpen(issue.ReceivedAt)),
            FirstResponse(
                FigureId.FirstResponseOutside, new("First response, received outside business hours", "첫 응답(영업시간 외 접수)"), new("outside business hours", "영업시간 외에"),
                ["SLA-1", "ruling 6"], isVip ? policy.Response.VipOutside : policy.Response.Outside, issue => !calendar.IsOpen(issue.ReceivedAt)),
            Resolution(policy),
        ];
    }

    public static ClientTraits ClientOf(IssueFigure issue) => new(issue.ClientTier, issue.Segment, issue.Domestic);

    private static Measure<IssueFigure> FirstResponse(
        FigureId id, LocalizedText name, LocalizedText when, IReadOnlyList<string> rules, Duration allowed, Func<IssueFigure, bool> isReceivedThen)
    {
        var span = SlaTexts.Span(allowed);
        return new Measure<IssueFigure>
        {
            Id = id,
            Name = name,
            Definition = new(
                $"Average time from receipt to the first answer, of issues received {when.En}; elapsed, emergencies left out. What nobody has answered yet is in the distribution only. Should be less than {span.En}.",
                $"{when.Ko} 접수된 이슈의 접수부터 첫 답변까지 걸린 평균 시간입니다. 경과 시간으로 재며 긴급 건은 제외합니다. 아직 답변하지 않은 건은 분포에만 있습니다. 목표는 {span.Ko} 미만입니다."),
            RuleIds = rules,
            Unit = FigureUnit.Minutes,
            Target = new(AtMost: (decimal)allowed.TotalMinutes),
            At = static issue => issue.ReceivedAt,
            Client = ClientOf,
            Read = issues => Reading.Mean([.. TimesOf(issues).Select(static time => (decimal)time.TotalMinutes)]),
            Bars = issues => [.. FigureBars.OfMinutes(TimesOf(issues), allowed), new FigureBar(new("not answered yet", "미답변"), issues.Count(issue => Counts(issue) && issue.FirstResponse is null))],
        };

        List<Duration> TimesOf(IReadOnlyCollection<IssueFigure> issues) => [.. issues.Where(Counts).Select(static issue => issue.FirstResponse).OfType<Duration>()];

        bool Counts(IssueFigure issue) => !issue.Emergency && isReceivedThen(issue);
    }

    private static Measure<IssueFigure> Resolution(IssuePolicy policy)
    {
        var span = SlaTexts.Span(policy.ResolveWithin);
        return new Measure<IssueFigure>
        {
            Id = FigureId.Resolution,
            Name = new("Resolved in time", "기한 내 해결"),
            Definition = new(
                $"Percent of issues resolved within {span.En}, pauses left out, of those that are resolved or past that time; emergencies left out. Should be {policy.Shares.ResolvedInTime} % or more.",
                $"해결되었거나 기한이 지난 이슈 가운데 {span.Ko} 안에 해결된 비율입니다. 일시 정지 시간과 긴급 건은 제외합니다. 목표는 {policy.Shares.ResolvedInTime}% 이상입니다."),
            RuleIds = ["SLA-4", "ruling 15"],
            Unit = FigureUnit.Percent,
            Target = new(AtLeast: policy.Shares.ResolvedInTime),
            At = static issue => issue.ReceivedAt,
            Client = ClientOf,
            Read = issues => Reading.Share(issues.Count(issue => IsDecided(issue) && issue.Resolution <= policy.ResolveWithin), issues.Count(IsDecided)),
            Bars = issues =>
            [
                .. FigureBars.OfMinutes([.. issues.Where(static issue => !issue.Emergency).Select(static issue => issue.Resolution).OfType<Duration>()], policy.ResolveWithin),
                new FigureBar(new("not resolved yet", "미해결"), issues.Count(static issue => issue is { Emergency: false, Resolution: null })),
            ],
        };
    }

    private static bool IsDecided(IssueFigure issue) => !issue.Emergency && (issue.Resolution is not null || issue.ResolutionMissed);
}
