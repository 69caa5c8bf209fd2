using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>ESC-1 to ESC-4, ESC-6, ruling 2.</summary>
public sealed class TierMeasureTests
{
    [Fact]
    public void Shares_of_the_highest_tier_add_up_and_are_neither_met_nor_missed_where_they_are_a_guide()
    {
        var facts = Issues((Tier.One, 7), (Tier.Two, 2), (Tier.Three, 1), (Tier.Four, 0));
        FigureId[] ids = [FigureId.TierOne, FigureId.TierTwo, FigureId.TierThree, FigureId.TierFour];
        var figures = ids.Select(id => Of(facts, id)).ToList();
        Assert.Equal([70m, 20m, 10m, 0m], figures.Select(figure => figure.Value));
        Assert.Equal([null, null, null, true], figures.Select(figure => figure.Met));
        Assert.All(figures, figure => Assert.Equal("7 2 1 0", figure.Bars()));
    }

    [Theory]
    [InlineData(1, 100, "0.9", true)] // 0.99 %, which would round to 1.0
    [InlineData(1, 99, "1", false)] // less than 1 %
    public void Tier_4_stays_under_one_percent(int top, int others, string percent, bool met)
    {
        var figure = Of(Issues((Tier.One, others), (Tier.Four, top)), FigureId.TierFour);
        Assert.Equal((decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), (bool?)met), (figure.Value, figure.Met));
    }

    [Theory]
    [InlineData(14, 86, "14", true)]
    [InlineData(15, 85, "15", false)] // less than 15 %
    public void Fewer_than_15_percent_go_beyond_CS(int beyond, int within, string percent, bool met)
    {
        var decided = Issue() with { Tier = Tier.Three, DecidedOutsideCs = true };
        var top = Issue() with { Tier = Tier.Four, DecidedOutsideCs = true };
        var figure = Of(Nothing with { Issues = [top, .. Enumerable.Repeat(decided, beyond - 1), .. Enumerable.Repeat(Issue(), within)] }, FigureId.BeyondCs);
        Assert.Equal((decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), (bool?)met), (figure.Value, figure.Met));
        Assert.Equal($"{within} 1 {beyond - 1}", figure.Bars());
    }

    private static FigureFacts Issues(params IReadOnlyList<(Tier Tier, int Count)> tiers) =>
        Nothing with { Issues = [.. tiers.SelectMany(entry => Enumerable.Repeat<IssueFigure>(Issue() with { Tier = entry.Tier }, entry.Count))] };
}
