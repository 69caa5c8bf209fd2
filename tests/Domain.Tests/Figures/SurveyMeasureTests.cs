using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Figures;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>FBK-2, FBK-7, ruling 4.</summary>
public sealed class SurveyMeasureTests
{
    [Theory]
    [InlineData("5 4", "4.5", true)]
    [InlineData("5 5 4 4 5 4 4 4 5 4", "4.4", false)]
    [InlineData("1", "1", false)]
    public void An_average_of_4_5_or_more_meets_the_target(string scores, string average, bool met)
    {
        var figure = Of(Surveys(scores.Split(' ').Select(score => Survey(overall: Number(score)))), FigureId.Csat);
        Assert.Equal((decimal.Parse(average, System.Globalization.CultureInfo.InvariantCulture), (bool?)met), (figure.Value, figure.Met));
    }

    [Fact]
    public void Rounding_never_makes_a_missed_target_look_met()
    {
        // 299 times 4 and 297 times 5: 4.498…, which would round to 4.50.
        var figure = Of(Surveys([.. Enumerable.Repeat(Survey(overall: 4), 299), .. Enumerable.Repeat(Survey(overall: 5), 297)]), FigureId.Csat);
        Assert.Equal((4.49m, (bool?)false), (figure.Value, figure.Met));
    }

    [Fact]
    public void Promoters_less_detractors_are_the_score_and_it_has_no_target()
    {
        var figure = Of(Surveys([Survey(recommend: 9), Survey(recommend: 10), Survey(recommend: 8), Survey(recommend: 6)]), FigureId.Nps);
        Assert.Equal((25m, 4, null, "1 1 2"), (figure.Value, figure.Count, figure.Met, figure.Bars()));
    }

    [Theory]
    [InlineData(2, 3, "40", true)]
    [InlineData(39, 61, "39", false)]
    public void Two_of_five_answered_meets_the_target(int answered, int silent, string percent, bool met)
    {
        var figure = Of(Surveys([.. Enumerable.Repeat(Survey(overall: 5), answered), .. Enumerable.Repeat(Survey(), silent)]), FigureId.ResponseRate);
        Assert.Equal((decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), (bool?)met), (figure.Value, figure.Met));
        Assert.Equal($"{answered} {silent}", figure.Bars());
    }

    [Fact]
    public void Surveys_after_other_things_than_orders_do_not_count() =>
        Assert.Null(Of(Surveys([Survey(overall: 1) with { Form = SurveyForm.LoopCheck }]), FigureId.Csat).Value);

    [Fact]
    public void A_segment_has_its_own_value_and_can_be_asked_for_alone()
    {
        var facts = Surveys(
        [
            Survey(overall: 5) with { Tier = ClientTier.Vip, Segment = "Agency", Domestic = false },
            Survey(overall: 3) with { Tier = ClientTier.Standard, Segment = "label" },
        ]);
        var all = Of(facts, FigureId.Csat);
        Assert.Equal(
            ["Vip 5 1", "Standard 3 1", "Agency 5 1", "Independent  0", "Other 3 1", "Domestic 3 1", "International 5 1"],
            all.Segments.Select(segment => $"{segment.Segment} {segment.Value} {segment.Count}"));
        var vip = Of(facts, FigureId.Csat, segment: ClientSegment.Vip);
        Assert.Equal((5m, 1, "0 0 0 0 1"), (vip.Value, vip.Count, vip.Bars()));
        Assert.Equal(all.Segments, vip.Segments);
    }

    [Fact]
    public void An_answer_of_the_first_of_April_in_Seoul_is_of_April()
    {
        var period = new FigurePeriod(At("2026-03-01T00:00"), At("2026-05-01T00:00"), FigureStep.Month, Seoul);
        var figure = Of(Surveys([Survey(overall: 5, at: "2026-03-31T23:59"), Survey(overall: 1, at: "2026-04-01T00:00")]), FigureId.Csat, period);
        Assert.Equal([5m, 1m], figure.Points.Select(point => point.Value));
        Assert.Equal(3, figure.Value);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FigureFacts Surveys(IEnumerable<SurveyFigure> surveys) => Nothing with { Surveys = [.. surveys] };
}
