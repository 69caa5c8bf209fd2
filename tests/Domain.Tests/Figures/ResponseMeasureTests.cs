using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Issues.Figures;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>SLA-1, SLA-2, SLA-4.</summary>
public sealed class ResponseMeasureTests
{
    [Theory]
    [InlineData("2026-03-03T08:59", 0, 1)] // Tuesday before opening
    [InlineData("2026-03-03T09:00", 1, 0)]
    [InlineData("2026-03-03T17:59", 1, 0)]
    [InlineData("2026-03-03T18:00", 0, 1)]
    [InlineData("2026-03-07T12:00", 0, 1)] // Saturday
    public void The_calendar_decides_by_when_it_was_received(string received, int inHours, int outside)
    {
        var facts = Issues(Issue(received, first: "0:30"));
        Assert.Equal((inHours, outside), (Of(facts, FigureId.FirstResponseInHours).Count, Of(facts, FigureId.FirstResponseOutside).Count));
    }

    [Theory]
    [InlineData("1:00", "2:58", 119, true)]
    [InlineData("2:00", "2:00", 120, false)] // less than two hours
    [InlineData("1:00", "3:02", 121, false)]
    public void An_average_under_two_hours_meets_the_target(string one, string other, int minutes, bool met)
    {
        var figure = Of(Issues(Issue(first: one), Issue(first: other)), FigureId.FirstResponseInHours);
        Assert.Equal((minutes, 2, (bool?)met), (figure.Value, figure.Count, figure.Met));
    }

    [Fact]
    public void A_VIP_has_half_the_time()
    {
        var facts = Issues(Issue(first: "1:30") with { ClientTier = ClientTier.Vip });
        var vip = Of(facts, FigureId.FirstResponseInHours, segment: ClientSegment.Vip);
        Assert.Equal((new FigureTarget(AtMost: 60), (bool?)false), (vip.Target, vip.Met)); // SLA-2
        Assert.Equal(["SLA-2"], vip.RuleIds);
        Assert.True(Of(facts, FigureId.FirstResponseInHours).Met);
    }

    [Fact]
    public void The_bars_end_at_half_the_target_at_it_and_at_twice_it_and_the_unanswered_are_last()
    {
        var figure = Of(
            Issues(Issue(first: "0:00"), Issue(first: "1:00"), Issue(first: "1:01"), Issue(first: "2:00"), Issue(first: "2:01"), Issue(first: "4:01"), Issue()),
            FigureId.FirstResponseInHours);
        Assert.Equal("2 2 1 1 1", figure.Bars());
        Assert.Equal(["up to 1 h", "up to 2 h", "up to 4 h", "over 4 h", "not answered yet"], figure.Distribution.Select(bar => bar.Label.En));
        Assert.Equal((60m, 120m), (figure.Distribution[1].From, figure.Distribution[1].To));
        Assert.Equal(6, figure.Count);
    }

    [Fact]
    public void Emergencies_have_their_own_clock_and_are_left_out()
    {
        var facts = Issues(Issue(first: "0:05", resolved: "1:00") with { Emergency = true });
        Assert.Null(Of(facts, FigureId.FirstResponseInHours).Value);
        Assert.Null(Of(facts, FigureId.Resolution).Value);
    }

    [Theory]
    [InlineData(4, 1, "80", true)]
    [InlineData(79, 21, "79", false)]
    public void Four_of_five_resolved_within_a_day_meets_the_target(int inTime, int late, string percent, bool met)
    {
        var figure = Of(Issues([.. Enumerable.Repeat(Issue(resolved: "24:00"), inTime), .. Enumerable.Repeat(Issue(resolved: "24:01"), late)]), FigureId.Resolution);
        Assert.Equal((decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), (bool?)met), (figure.Value, figure.Met));
    }

    [Fact]
    public void What_is_still_in_time_does_not_count_and_what_is_past_it_does()
    {
        var figure = Of(Issues(Issue(resolved: "3:00"), Issue(), Issue() with { ResolutionMissed = true }), FigureId.Resolution);
        Assert.Equal((50m, 2, "1 0 0 0 2"), (figure.Value, figure.Count, figure.Bars()));
    }

    private static FigureFacts Issues(params IReadOnlyList<IssueFigure> issues) => Nothing with { Issues = issues };
}
