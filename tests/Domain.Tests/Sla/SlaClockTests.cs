using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Sla;

public sealed class SlaClockTests
{
    private static readonly BusinessCalendar Seoul = Calendars.Calendars.Named("Seoul");
    private static readonly Instant Start = At("2026-11-23T10:00:00+09");
    private static readonly ClockTarget TwoHours = ClockTarget.Of("ESC-2", Duration.FromHours(2), TimeBasis.Business);

    private static Instant Due => At("2026-11-23T12:00:00+09");

    [Fact]
    public void A_paused_clock_with_time_left_is_due_at_no_time_and_keeps_what_it_has()
    {
        var clock = new SlaClock(ClockLedger.StartAt(Start).Pause(Due - Duration.FromSeconds(1), "waiting for the client"), TwoHours, Seoul);

        Assert.Null(clock.Due);
        Assert.Null(clock.BreachedAt(Due + Duration.FromDays(30)));
        Assert.Equal(Duration.FromSeconds(1), clock.Remaining(Due + Duration.FromDays(30)));
    }

    [Fact]
    public void A_clock_that_is_only_paused_at_its_due_instant_is_breached()
    {
        var clock = new SlaClock(ClockLedger.StartAt(Start).Pause(Due, "waiting for the client"), TwoHours, Seoul);

        Assert.Equal(Due, clock.BreachedAt(Due));
    }

    [Fact]
    public void A_stop_during_a_pause_counts_what_was_used_before_it()
    {
        var clock = new SlaClock(ClockLedger.StartAt(Start).Pause(Start + Duration.FromHours(1), "waiting").Stop(Start + Duration.FromHours(9)), TwoHours, Seoul);

        Assert.Equal((null, null, Duration.FromHours(1)), (clock.Due, clock.BreachedAt(Start + Duration.FromDays(9)), clock.Used(Start + Duration.FromDays(9))));
    }

    [Fact]
    public void Before_its_start_a_clock_has_used_nothing()
    {
        var clock = new SlaClock(ClockLedger.StartAt(Start), TwoHours, Seoul);

        Assert.Equal((Duration.Zero, Duration.FromHours(2)), (clock.Used(Start - Duration.FromDays(2)), clock.Remaining(Start - Duration.FromDays(2))));
    }

    [Fact]
    public void What_is_overdue_is_counted_in_the_time_of_the_limit()
    {
        var clock = new SlaClock(ClockLedger.StartAt(At("2026-11-20T16:00:00+09")), TwoHours, Seoul);

        Assert.Equal(Duration.FromHours(-1), clock.Remaining(At("2026-11-23T10:00:00+09"))); // a weekend later
    }

    [Fact]
    public void The_limit_that_binds_stays_the_same_while_a_clock_stands_still()
    {
        var target = new ClockTarget("SLA-1", [new(Duration.FromHours(6), TimeBasis.Elapsed), new(Duration.FromHours(2), TimeBasis.ElapsedFromOpening)]);
        var clock = new SlaClock(ClockLedger.StartAt(At("2026-11-23T02:00:00+09")).Pause(At("2026-11-23T03:00:00+09"), "waiting"), target, Seoul);

        Assert.Equal(target.Limits[0], clock.Binding); // from 03:00 it would have ended at 08:00, before 11:00
        Assert.Equal(Duration.FromHours(5), clock.Remaining(At("2026-11-23T10:00:00+09")));
    }

    [Theory] // 6 h elapsed or opening (09:00) + 2 h, received at 06:00: half of the 6 h passes first
    [InlineData(50, "2026-11-23T09:00:00+09")]
    [InlineData(80, "2026-11-23T10:36:00+09")]
    [InlineData(100, "2026-11-23T11:00:00+09")]
    public void A_point_is_reached_when_any_limit_reaches_it(int percent, string expected)
    {
        var target = new ClockTarget("SLA-1", [new(Duration.FromHours(6), TimeBasis.Elapsed), new(Duration.FromHours(2), TimeBasis.ElapsedFromOpening)]);
        var clock = new SlaClock(ClockLedger.StartAt(At("2026-11-23T06:00:00+09")), target, Seoul);

        Assert.Equal(At(expected), clock.PointAt(percent));
    }

    [Theory]
    [InlineData(1, "2026-11-23T10:01:12+09")]
    [InlineData(50, "2026-11-23T11:00:00+09")]
    [InlineData(80, "2026-11-23T11:36:00+09")]
    [InlineData(99, "2026-11-23T11:58:48+09")]
    public void A_point_is_a_share_of_the_target(int percent, string expected) =>
        Assert.Equal(At(expected), new SlaClock(ClockLedger.StartAt(Start), TwoHours, Seoul).PointAt(percent));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void There_is_no_point_before_one_percent_or_after_a_hundred(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlaClock(ClockLedger.StartAt(Start), TwoHours, Seoul).PointAt(percent));

    [Fact]
    public void A_target_has_a_limit_and_a_limit_is_longer_than_zero()
    {
        Assert.Throws<ArgumentException>(() => new ClockTarget("SLA-1", []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClockLimit(Duration.Zero, TimeBasis.Elapsed));
        Assert.Equal(Duration.Epsilon, new ClockLimit(Duration.Epsilon, TimeBasis.Business).Amount);
    }

    [Fact]
    public void A_due_instant_is_found_without_walking_the_years_since()
    {
        var end = At("2026-11-23T11:00:00+09") + Duration.FromDays(365_000);
        var clock = new SlaClock(ClockLedger.StartAt(Start).Pause(end, "a thousand years on").Resume(end), TwoHours, Seoul);

        Assert.Equal((Due, Due), (clock.Due, clock.BreachedAt(end)));
    }
}
