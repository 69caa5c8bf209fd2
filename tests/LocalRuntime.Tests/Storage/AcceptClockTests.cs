using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Time;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Storage;

/// <summary>No timer overtakes an event that was accepted before it.</summary>
public sealed class AcceptClockTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    private readonly SetTime time = new(Nine);
    private readonly AcceptClock clock;

    public AcceptClockTests() => clock = new AcceptClock(time);

    [Fact]
    public void While_nothing_is_written_timers_may_fire_up_to_now() => Assert.Equal(Nine, clock.Horizon());

    [Fact]
    public void While_something_is_written_timers_wait_that_are_due_since_it_was_accepted()
    {
        Assert.Equal(Nine, clock.Begin());
        time.Set(Nine + Duration.FromSeconds(5));
        Assert.Equal(Nine.PlusNanoseconds(-1), clock.Horizon());
        clock.End();
        Assert.Equal(Nine + Duration.FromSeconds(5), clock.Horizon());
    }

    [Fact]
    public void What_was_let_fire_stays_so_when_a_write_begins_at_the_same_instant()
    {
        Assert.Equal(Nine, clock.Horizon());
        clock.Begin();
        Assert.Equal(Nine, clock.Horizon());
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_take_acceptance_back()
    {
        Assert.Equal(Nine, clock.Begin());
        clock.End();
        time.Set(Nine - Duration.FromHours(1));
        Assert.Equal(Nine, clock.Begin());
        Assert.Equal(Nine, clock.Stamp());
    }

    [Fact]
    public void Instants_are_stored_to_the_nanosecond_and_beyond_the_range_at_its_ends()
    {
        var odd = Nine.PlusNanoseconds(7);
        Assert.Equal(odd, StoredInstant.FromStored(StoredInstant.ToStored(odd)));
        Assert.Equal(long.MaxValue, StoredInstant.ToStored(Instant.MaxValue));
        Assert.Equal(long.MinValue, StoredInstant.ToStored(Instant.MinValue));
    }

    private sealed class SetTime(Instant start) : EngineTime
    {
        private Instant now = start;

        public override Instant Now => now;

        public void Set(Instant instant) => now = instant;
    }
}
