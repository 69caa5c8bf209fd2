using Kyndof.Workflows.Domain.Figures;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

public sealed class CuttingAPeriodTests
{
    [Fact]
    public void A_month_ends_at_midnight_in_Seoul_not_in_Greenwich()
    {
        var period = new FigurePeriod(At("2026-03-15T00:00"), At("2026-05-02T12:00"), FigureStep.Month, Seoul);
        Assert.Equal(
            [
                new Interval(At("2026-03-15T00:00"), Instant.FromUtc(2026, 3, 31, 15, 0)),
                new Interval(Instant.FromUtc(2026, 3, 31, 15, 0), Instant.FromUtc(2026, 4, 30, 15, 0)),
                new Interval(Instant.FromUtc(2026, 4, 30, 15, 0), At("2026-05-02T12:00")),
            ],
            period.Steps);
        Assert.Equal(0, period.StepOf(Instant.FromUtc(2026, 3, 31, 14, 59)));
        Assert.Equal(1, period.StepOf(Instant.FromUtc(2026, 3, 31, 15, 0)));
    }

    [Fact]
    public void Weeks_begin_on_Monday_and_the_first_and_last_are_cut_short()
    {
        var period = new FigurePeriod(At("2026-03-04T00:00"), At("2026-03-17T00:00"), FigureStep.Week, Seoul);
        Assert.Equal(
            [
                new Interval(At("2026-03-04T00:00"), At("2026-03-09T00:00")),
                new Interval(At("2026-03-09T00:00"), At("2026-03-16T00:00")),
                new Interval(At("2026-03-16T00:00"), At("2026-03-17T00:00")),
            ],
            period.Steps);
    }

    [Fact]
    public void Days_follow_the_clock_of_the_zone_when_it_changes()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var period = new FigurePeriod(Instant.FromUtc(2026, 3, 27, 23, 0), Instant.FromUtc(2026, 3, 30, 22, 0), FigureStep.Day, berlin);
        Assert.Equal([Duration.FromHours(24), Duration.FromHours(23), Duration.FromHours(24)], period.Steps.Select(step => step.Duration));
    }

    [Theory]
    [InlineData("2026-02-28T23:59", -1)]
    [InlineData("2026-03-01T00:00", 0)]
    [InlineData("2026-03-31T23:59", 30)]
    [InlineData("2026-04-01T00:00", -1)]
    public void An_instant_lies_in_one_step_or_outside(string at, int step) => Assert.Equal(step, March(FigureStep.Day).StepOf(At(at)));

    [Fact]
    public void A_period_that_does_not_end_after_it_begins_is_none() =>
        Assert.Throws<ArgumentException>(() => new FigurePeriod(At("2026-03-01T00:00"), At("2026-03-01T00:00"), FigureStep.Day, Seoul));
}
