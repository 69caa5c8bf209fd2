using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Figures;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Surveys;

/// <summary>FBK-2, FBK-7: response rate, CSAT and NPS, by hand.</summary>
public sealed class FigureTests
{
    [Theory] // ruling 4: the standard NPS on 0 to 10
    [InlineData("10 9 8 7 6 0", 0, 2, 2, 2)]
    [InlineData("10 10 9", 100, 3, 0, 0)]
    [InlineData("0 6", -100, 0, 0, 2)]
    [InlineData("8 7", 0, 0, 2, 0)]
    [InlineData("9 8 8", 33, 1, 2, 0)] // 33.3
    [InlineData("9 9 8", 67, 2, 1, 0)] // 66.7
    [InlineData("9 7 7 7 7 7 7 7", 13, 1, 7, 0)] // 12.5 goes up
    [InlineData("6 7 7 7 7 7 7 7", -13, 0, 7, 1)] // and −12.5 down
    public void Promoters_less_detractors_in_percent_is_the_score(string likelihoods, int score, int promoters, int passives, int detractors)
    {
        var given = likelihoods.Split(' ').Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(new Nps(score, given.Count, promoters, passives, detractors), Nps.Of(given, SurveyPolicies.Kyndof));
    }

    [Fact]
    public void Without_answers_there_are_no_scores()
    {
        var all = SurveyFigures.Of([], SurveyPolicies.Kyndof).Segments[0];
        Assert.Equal(("all", 0, null, null, null), (all.Value, all.Sent, all.ResponseRate.Percent, all.Csat.Average, all.Nps.Score));
        Assert.Equal((40, 4.5m), (all.ResponseRate.Target, all.Csat.Target)); // FBK-2
    }

    [Fact]
    public void Each_segment_has_its_own_figures()
    {
        SurveyFigure[] figures =
        [
            Figure("K-1", ClientTier.Vip, "agency", domestic: true, overall: 5, recommend: 10),
            Figure("K-2", ClientTier.Standard, "Agency", domestic: false, overall: 4, recommend: 6),
            Figure("K-3", ClientTier.Standard, "independent", domestic: true, overall: null, recommend: null),
            Figure("K-4", ClientTier.Standard, null, domestic: true, overall: null, recommend: null),
            Figure("K-5", ClientTier.Standard, "agency", domestic: true, overall: null, recommend: null) with { Sent = false },
            Figure("T-1", ClientTier.Vip, "agency", domestic: true, overall: 1, recommend: null) with { Form = SurveyForm.TransitionCheck },
        ];
        var answer = SurveyFigures.Of(figures, SurveyPolicies.Kyndof);

        Assert.Equal(
            [
                "all 4 50 4.5 0", "vip 1 100 5 100", "standard 3 33.3 4 -100", "agency 2 100 4.5 0", "independent 1 0  ", "other 1 0  ", "domestic 3 33.3 5 100", "international 1 100 4 -100",
            ],
            answer.Segments.Select(Line));
        Assert.Equal(["post-order 4 50 4.5 0", "transition-check 1 100 1 ", "loop-check 0   "], answer.Forms.Select(Line));
    }

    private static string Line(SegmentFigures part) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{part.Value} {part.Sent} {part.ResponseRate.Percent} {part.Csat.Average} {part.Nps.Score}");

    private static SurveyFigure Figure(string order, ClientTier tier, string? segment, bool domestic, int? overall, int? recommend) => new()
    {
        SurveyId = $"survey~{order}",
        Form = SurveyForm.PostOrder,
        At = Instant.FromUtc(2026, 3, 16, 1, 0),
        Tier = tier,
        Segment = segment,
        Domestic = domestic,
        Sent = true,
        Answered = overall is not null,
        Overall = overall,
        Recommend = recommend,
    };
}
