using Kyndof.Workflows.Domain.Sla;
using NodaTime;
using static Kyndof.Workflows.Domain.Tests.Calendars.Local;

namespace Kyndof.Workflows.Domain.Tests.Sla;

public sealed class ClockLedgerTests
{
    private static readonly Instant Start = At("2026-11-23T10:00:00+09");
    private static readonly ClockLedger Started = ClockLedger.StartAt(Start);

    [Fact]
    public void A_second_pause_a_second_resume_and_a_second_stop_change_nothing()
    {
        var paused = Started.Pause(Minute(10), "waiting for the client");
        var resumed = paused.Resume(Minute(20));
        var stopped = resumed.Stop(Minute(30));

        Assert.Equal(paused, paused.Pause(Minute(15), "again"));
        Assert.Equal(resumed, resumed.Resume(Minute(25)));
        Assert.Equal(stopped, stopped.Stop(Minute(40)).Pause(Minute(41), "late").Resume(Minute(42)));
        Assert.Equal((true, false, false), (paused.IsPaused, resumed.IsPaused, stopped.IsPaused));
        Assert.Equal((false, true, false), (paused.IsRunning, resumed.IsRunning, stopped.IsRunning));
    }

    [Fact]
    public void A_stop_before_the_start_is_at_the_start()
    {
        var stopped = Started.Stop(Start - Duration.FromSeconds(1));

        Assert.Equal(Start, stopped.StoppedAt);
        Assert.Equal([(Start, (Instant?)Start)], stopped.Running());
    }

    [Theory]
    [InlineData(-1, 0)] // before the last entry counts as of it
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void An_entry_is_never_before_the_last_one(int minutesAfterLast, int expected)
    {
        var paused = Started.Pause(Minute(10), "waiting");
        var resumed = paused.Resume(Minute(20));

        Assert.Equal(Minute(expected), Started.Pause(Minute(minutesAfterLast), "waiting").Pauses[0].From);
        Assert.Equal(Minute(10 + expected), paused.Resume(Minute(10 + minutesAfterLast)).Pauses[0].To);
        Assert.Equal(Minute(10 + expected), paused.Stop(Minute(10 + minutesAfterLast)).StoppedAt);
        Assert.Equal(Minute(20 + expected), resumed.Stop(Minute(20 + minutesAfterLast)).StoppedAt);
    }

    [Fact]
    public void It_ran_between_its_pauses_and_not_after_one_that_nobody_ended()
    {
        var ledger = Started.Pause(Minute(10), "first").Resume(Minute(20)).Pause(Minute(30), "second");

        Assert.Equal([(Start, Minute(10)), (Minute(20), Minute(30))], ledger.Running().Select(stretch => (stretch.From, stretch.To!.Value)));
        Assert.Equal(ledger.Running(), ledger.Stop(Minute(50)).Running());
        Assert.Equal((Minute(40), (Instant?)null), ledger.Resume(Minute(40)).Running().Last());
    }

    private static Instant Minute(int minute) => Start + Duration.FromMinutes(minute);
}
