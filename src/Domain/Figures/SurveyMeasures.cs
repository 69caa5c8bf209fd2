using System.Globalization;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Figures;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>CSAT, NPS and response rate of the surveys after orders (FBK-2, FBK-7, ruling 4).</summary>
internal static class SurveyMeasures
{
    public static IEnumerable<Measure<SurveyFigure>> Of(SurveyPolicy policy) => [Csat(policy), Nps(policy), ResponseRate(policy)];

    private static Measure<SurveyFigure> Csat(SurveyPolicy policy)
    {
        var target = policy.CsatTargetTenths / 10m;
        return new Measure<SurveyFigure>
        {
            Id = FigureId.Csat,
            Name = new("CSAT", "고객 만족도(CSAT)"),
            Definition = new(
                $"Average overall score, 1 to 5, of the surveys after orders. One answer an order counts. Should be {Plain(target)} or more.",
                $"주문 후 설문의 종합 점수(1~5점) 평균입니다. 주문마다 응답 하나만 셉니다. 목표는 {Plain(target)}점 이상입니다."),
            RuleIds = ["FBK-2", "ruling 4"],
            Unit = FigureUnit.Score,
            Target = new(AtLeast: target),
            At = static survey => survey.At,
            Client = ClientOf,
            Read = static surveys => Reading.Mean([.. surveys.Select(static survey => survey.Overall).OfType<int>().Select(static score => (decimal)score)]),
            Bars = static surveys => [.. Enumerable.Range(1, 5).Select(score => new FigureBar(
                new($"{score} of 5", $"{score}점"), surveys.Count(survey => survey.Overall == score), score, score))],
        };
    }

    private static Measure<SurveyFigure> Nps(SurveyPolicy policy) => new()
    {
        Id = FigureId.Nps,
        Name = new("NPS", "순추천지수(NPS)"),
        Definition = new(
            $"Percent who would recommend us ({policy.PromoterFrom} to 10 of 10) less percent who would not (0 to {policy.DetractorUpTo}), of the surveys after orders that say. No target is set.",
            $"주문 후 설문에서 추천 의향을 밝힌 고객 중 추천(10점 만점에 {policy.PromoterFrom}~10점) 비율에서 비추천(0~{policy.DetractorUpTo}점) 비율을 뺀 값입니다. 목표는 정해져 있지 않습니다."),
        RuleIds = ["FBK-1", "ruling 4"],
        Unit = FigureUnit.Points,
        At = static survey => survey.At,
        Client = ClientOf,
        Read = surveys =>
        {
            var said = surveys.Select(static survey => survey.Recommend).OfType<int>().ToList();
            return Reading.Share(said.Count(score => score >= policy.PromoterFrom) - said.Count(score => score <= policy.DetractorUpTo), said.Count);
        },
        Bars = surveys =>
        [
            new(new("would not recommend", "비추천"), surveys.Count(survey => survey.Recommend <= policy.DetractorUpTo), 0, policy.DetractorUpTo),
            new(new("undecided", "중립"), surveys.Count(survey => survey.Recommend > policy.DetractorUpTo && survey.Recommend < policy.PromoterFrom), policy.DetractorUpTo + 1, policy.PromoterFrom - 1),
            new(new("would recommend", "추천"), surveys.Count(survey => survey.Recommend >= policy.PromoterFrom), policy.PromoterFrom, 10),
        ],
    };

    private static Measure<SurveyFigure> ResponseRate(SurveyPolicy policy) => new()
    {
        Id = FigureId.ResponseRate,
        Name = new("Survey response", "설문 응답률"),
        Definition = new(
            $"Percent of the surveys after orders, sent in the period, that were answered by now. Should be {policy.ResponseRateTarget} % or more.",
            $"기간에 보낸 주문 후 설문 가운데 지금까지 응답이 온 비율입니다. 목표는 {policy.ResponseRateTarget}% 이상입니다."),
        RuleIds = ["FBK-1", "FBK-2"],
        Unit = FigureUnit.Percent,
        Target = new(AtLeast: policy.ResponseRateTarget),
        At = static survey => survey.At,
        Client = ClientOf,
        Read = static surveys => Reading.Share(surveys.Count(static survey => survey.Answered), surveys.Count(static survey => survey.Sent)),
        Bars = static surveys =>
        [
            new(new("answered", "응답"), surveys.Count(static survey => survey.Answered)),
            new(new("not answered", "미응답"), surveys.Count(static survey => survey is { Sent: true, Answered: false })),
        ],
    };

    private static ClientTraits ClientOf(SurveyFigure survey) => new(survey.Tier, survey.Segment, survey.Domestic);

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
