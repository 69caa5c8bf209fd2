using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Durable;

/// <summary>An event against its deadline, and what becomes of the waiter that lost.</summary>
public sealed class EventAndTimerTests
{
    private static readonly Instant Due = FakeEngine.Start + Duration.FromHours(1);
    private static readonly Duration Second = Duration.FromSeconds(1);

    private readonly FakeEngine engine = new();

    [Fact]
    public async Task An_event_before_its_deadline_wins_and_its_timer_is_cancelled()
    {
        var wait = engine.Port().WaitForExternalEvent<string>("reply", Due);
        engine.Now = Due - Second;
        engine.Raise("reply", "in time");
        Assert.Equal(new EventWait<string>(true, "in time"), await wait);
        Assert.True(engine.IsCancelled(0));
    }

    [Fact]
    public async Task A_deadline_is_asked_of_the_engine_a_second_late_and_is_the_time_afterwards()
    {
        var port = engine.Port();
        var wait = port.WaitForExternalEvent<string>("reply", Due);
        Assert.Equal([Due + Second], engine.TimersAsked);
        engine.Fire(0);
        Assert.Equal(new EventWait<string>(false, null), await wait);
        Assert.Equal(Due, port.CurrentUtc);
    }

    [Fact]
    public async Task A_timer_that_fired_hours_late_still_leaves_the_instant_asked_for()
    {
        var port = engine.Port();
        var timer = port.CreateTimer(Due);
        engine.Now = Due + Duration.FromHours(8);
        engine.Fire(0);
        await timer;
        Assert.Equal(Due, port.CurrentUtc);
    }

    [Fact]
    public async Task Time_moves_on_with_the_next_episode_and_never_goes_back()
    {
        var port = engine.Port();
        var timer = port.CreateTimer(Due);
        engine.Fire(0);
        await timer;
        engine.Now = Due + (Second * 5);
        Assert.Equal(Due + (Second * 5), port.CurrentUtc);
        engine.Now = Due;
        Assert.Equal(Due + (Second * 5), port.CurrentUtc);
    }

    [Fact]
    public async Task A_timer_in_the_past_is_not_asked_of_the_engine()
    {
        await engine.Port().CreateTimer(FakeEngine.Start - Second);
        Assert.Empty(engine.TimersAsked);
    }

    [Fact]
    public async Task The_waiter_that_lost_is_kept_uncancelled_and_given_to_the_next_wait()
    {
        var port = engine.Port();
        var first = port.WaitForExternalEvent<string>("reply", Due);
        engine.Fire(0);
        await first;
        engine.Raise("reply", "late");
        Assert.Equal("late", await port.WaitForExternalEvent<string>("reply"));
        Assert.Equal(["reply"], engine.Asked);
        Assert.False(engine.WaitTokens[0].CanBeCanceled);
    }

    [Fact]
    public async Task A_second_wait_on_a_name_is_refused_before_the_engine_hears_of_it()
    {
        var port = engine.Port();
        var first = port.WaitForExternalEvent<string>("reply");
        await Assert.ThrowsAsync<InvalidOperationException>(() => port.WaitForExternalEvent<string>("reply", Due));
        Assert.Equal(["reply"], engine.Asked);
        engine.Raise("reply", "one");
        Assert.Equal("one", await first);
    }

    [Fact]
    public async Task Carried_events_come_first_in_their_order_and_with_their_time()
    {
        var early = FakeEngine.Start - Second;
        var port = engine.Port(new CarriedEvent("reply", early, DurablePayloads.Write("a", "a")), new CarriedEvent("reply", early, DurablePayloads.Write("b", "b")));
        Assert.Equal("a", await port.WaitForExternalEvent<string>("reply"));
        Assert.Equal(new EventWait<string>(true, "b"), await port.WaitForExternalEvent<string>("reply", Due));
        Assert.Empty(engine.Asked);
    }
}
