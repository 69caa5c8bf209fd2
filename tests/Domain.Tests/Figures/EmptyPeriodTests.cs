using Kyndof.Workflows.Domain.Figures;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

public sealed class EmptyPeriodTests
{
    [Fact]
    public void Where_nothing_happened_every_figure_is_there_and_none_is_zero()
    {
        var figures = All(Nothing);
        Assert.Equal(Enum.GetValues<FigureId>(), figures.Select(figure => figure.Id));
        Assert.All(figures, figure =>
        {
            Assert.Equal((null, 0, null), (figure.Value, figure.Count, figure.Met));
            Assert.Equal(6, figure.Points.Count); // the weeks of March 2026
            Assert.All(figure.Points, point => Assert.Equal((null, 0), (point.Value, point.Count)));
            Assert.All(figure.Distribution, bar => Assert.Equal(0, bar.Count));
            Assert.Equal(Enum.GetValues<ClientSegment>(), figure.Segments.Select(segment => segment.Segment));
            Assert.All(figure.Segments, segment => Assert.Equal((null, 0), (segment.Value, segment.Count)));
        });
    }

    [Fact]
    public void Every_figure_says_in_both_languages_what_it_counts_and_by_which_rule() =>
        Assert.All(All(Nothing), figure =>
        {
            Assert.All([figure.Name, figure.Definition], text => Assert.True(text.En.Length > 2 && text.Ko.Length > 2, figure.Id.ToString()));
            Assert.NotEmpty(figure.RuleIds);
            Assert.All(figure.Distribution, bar => Assert.NotEqual("", bar.Label.Ko));
        });

    [Fact]
    public void Targets_come_from_the_policy()
    {
        var targets = All(Nothing).ToDictionary(figure => figure.Id, figure => figure.Target);
        Assert.Equal(new FigureTarget(AtLeast: 4.5m), targets[FigureId.Csat]); // FBK-2
        Assert.Null(targets[FigureId.Nps]);
        Assert.Equal(new FigureTarget(AtLeast: 40), targets[FigureId.ResponseRate]); // FBK-2
        Assert.Equal(new FigureTarget(AtMost: 120), targets[FigureId.FirstResponseInHours]); // SLA-1
        Assert.Equal(new FigureTarget(AtMost: 360), targets[FigureId.FirstResponseOutside]); // SLA-1
        Assert.Equal(new FigureTarget(AtLeast: 80), targets[FigureId.Resolution]); // SLA-4
        Assert.Equal(new FigureTarget(About: 70), targets[FigureId.TierOne]); // ESC-1
        Assert.Equal(new FigureTarget(About: 25), targets[FigureId.TierTwo]); // ESC-2
        Assert.Equal(new FigureTarget(About: 4), targets[FigureId.TierThree]); // ESC-3
        Assert.Equal(new FigureTarget(AtMost: 1), targets[FigureId.TierFour]); // ESC-4
        Assert.Equal(new FigureTarget(AtMost: 15), targets[FigureId.BeyondCs]); // ESC-6
        Assert.Equal(new FigureTarget(AtLeast: 100), targets[FigureId.Proactivity]); // ORD-9
        Assert.Null(targets[FigureId.LoopClosure]);
    }
}
