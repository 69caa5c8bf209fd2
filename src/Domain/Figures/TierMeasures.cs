using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>How far issues were raised (ESC-1 to ESC-4, ESC-6, ruling 2).</summary>
internal static class TierMeasures
{
    public static IEnumerable<Measure<IssueFigure>> Of(ShareTargets targets) =>
    [
        Tiers(FigureId.TierOne, Tier.One, "ESC-1", new(About: targets.One), $"near {targets.One} %", $"{targets.One}% 안팎"),
        Tiers(FigureId.TierTwo, Tier.Two, "ESC-2", new(About: targets.Two), $"near {targets.Two} %", $"{targets.Two}% 안팎"),
        Tiers(FigureId.TierThree, Tier.Three, "ESC-3", new(About: targets.Three), $"near {targets.Three} %", $"{targets.Three}% 안팎"),
        Tiers(FigureId.TierFour, Tier.Four, "ESC-4", new(AtMost: targets.Four), $"less than {targets.Four} %", $"{targets.Four}% 미만"),
        BeyondCs(targets),
    ];

    private static Measure<IssueFigure> Tiers(FigureId id, Tier tier, string rule, FigureTarget target, string should, string shouldKo) => new()
    {
        Id = id,
        Name = new($"Tier {(int)tier} share", $"{(int)tier}단계 비율"),
        Definition = new(
            $"Percent of issues whose highest tier so far is Tier {(int)tier}. Should be {should}.",
            $"지금까지 가장 높이 올라간 단계가 {(int)tier}단계인 이슈의 비율입니다. 목표는 {shouldKo}입니다."),
        RuleIds = [rule, "ruling 2"],
        Unit = FigureUnit.Percent,
        Target = target,
        At = static issue => issue.ReceivedAt,
        Client = ResponseMeasures.ClientOf,
        Read = issues => Reading.Share(issues.Count(issue => issue.Tier == tier), issues.Count),
        Bars = static issues => [.. Enum.GetValues<Tier>().Select(each => new FigureBar(new($"Tier {(int)each}", $"{(int)each}단계"), issues.Count(issue => issue.Tier == each)))],
    };

    private static Measure<IssueFigure> BeyondCs(ShareTargets targets) => new()
    {
        Id = FigureId.BeyondCs,
        Name = new("Beyond CS", "CS 외 부서 이관"),
        Definition = new(
            $"Percent of issues that reached Tier 4 or that another function than CS decided. Should be less than {targets.BeyondCs} %.",
            $"4단계까지 올라갔거나 CS가 아닌 부서가 결정한 이슈의 비율입니다. 목표는 {targets.BeyondCs}% 미만입니다."),
        RuleIds = ["ESC-6", "ruling 2"],
        Unit = FigureUnit.Percent,
        Target = new(AtMost: targets.BeyondCs),
        At = static issue => issue.ReceivedAt,
        Client = ResponseMeasures.ClientOf,
        Read = static issues => Reading.Share(issues.Count(static issue => issue.Tier == Tier.Four || issue.DecidedOutsideCs), issues.Count),
        Bars = static issues =>
        [
            new(new("within CS", "CS 내"), issues.Count(static issue => issue.Tier != Tier.Four && !issue.DecidedOutsideCs)),
            new(new("Tier 4", "4단계"), issues.Count(static issue => issue.Tier == Tier.Four)),
            new(new("decided by another function, below Tier 4", "다른 부서 결정(4단계 미만)"), issues.Count(static issue => issue.Tier != Tier.Four && issue.DecidedOutsideCs)),
        ],
    };
}
