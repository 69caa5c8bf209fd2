using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Desk;
using Kyndof.Workflows.Orchestrations.Instances;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Desk;

/// <summary>What the four figures count, on both sides of each number of the policy's section <c>desk</c>.</summary>
public sealed class TodayFigureTests
{
    private readonly DeskWorld world = new();

    [Theory] // it is 09:00; desk.dueSoon: 2 h
    [InlineData("08:59:59.9999999", 0)]
    [InlineData("09:00:00", 1)]
    [InlineData("11:00:00", 1)]
    [InlineData("11:00:00.0000001", 0)]
    public async Task A_process_that_is_not_late_is_due_soon_from_now_to_the_end_of_two_hours(string due, int count)
    {
        await world.RunsAsync("order~K-1", InstanceState.Open, At(due));
        await world.RunsAsync("order~K-2", InstanceState.Completed, At(due));
        Assert.Equal((0, count, 0, 0), await world.FiguresAsync());
    }

    [Theory]
    [InlineData("08:59:59.9999999", 1, 0, 0)]
    [InlineData("09:00:00", 0, 1, 0)]
    [InlineData("11:00:00", 0, 1, 0)]
    [InlineData("11:00:00.0000001", 0, 0, 1)]
    [InlineData(null, 0, 0, 1)]
    public async Task An_open_task_is_late_due_soon_or_waiting_by_its_due_instant(string? due, int late, int soon, int waiting)
    {
        await world.AsksAsync("T-1", due is null ? null : At(due));
        await world.AsksAsync("T-2", At("08:00:00"));
        await world.Tasks.DoneAsync("T-2", "person:S-1", DeskWorld.Now);
        Assert.Equal((late, soon, waiting, 0), await world.FiguresAsync());
    }

    [Fact]
    public async Task A_late_process_is_late_whenever_its_next_step_is_due()
    {
        await world.RunsAsync("order~K-1", InstanceState.Late, At("10:00:00"));
        await world.RunsAsync("order~K-2", InstanceState.Late);
        Assert.Equal((2, 0, 0, 0), await world.FiguresAsync());
    }

    [Theory] // desk.failedDays: 7 days of 24 hours before 2026-03-03T09:00Z
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public async Task What_failed_counts_for_seven_days(int ticks, int count)
    {
        var at = Instant.FromUtc(2026, 2, 24, 9, 0) + Duration.FromTicks(ticks);
        await world.RunsAsync("order~K-1", InstanceState.Failed, updatedAt: at);
        await world.RunsAsync("order~K-2", InstanceState.Cancelled, updatedAt: at);
        world.Wrote("M-1", MessageState.Failed, at);
        world.Wrote("M-2", MessageState.Bounced, at);
        world.Wrote("M-3", MessageState.Delivered, at);
        world.Wrote("M-4", MessageState.Bounced, at - Duration.FromHours(12), reportedAt: at);
        Assert.Equal((0, 0, 0, count * 4), await world.FiguresAsync());
    }

    [Fact]
    public async Task Held_messages_wait_for_a_person()
    {
        world.Wrote("M-1", MessageState.Held, Instant.FromUtc(2025, 1, 1, 0, 0));
        world.Wrote("M-2", MessageState.Planned, DeskWorld.Now);
        Assert.Equal((0, 0, 1, 0), await world.FiguresAsync());
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public async Task A_figure_counts_to_a_thousand_and_says_when_there_are_more(int number, bool more)
    {
        foreach (var each in Enumerable.Range(0, number))
        {
            await world.RunsAsync($"order~L-{each}", InstanceState.Late, DeskWorld.Now);
            await world.AsksAsync($"T-{each}", DeskWorld.Now + Duration.FromDays(1));
            world.Wrote($"M-{each}", MessageState.Failed, DeskWorld.Now);
        }

        var today = await world.ReadAsync();
        Assert.Equal(new TodayFigures(new(1000, more), new(0, false), new(1000, more), new(1000, more)), today.Figures);
        Assert.Equal((100, true), (today.Items.Count, today.More));
    }

    [Theory] // desk.items: 100
    [InlineData(100, false)]
    [InlineData(101, true)]
    public async Task A_hundred_rows_are_shown_and_it_is_said_when_there_are_more(int number, bool more)
    {
        foreach (var each in Enumerable.Range(0, number)) await world.AsksAsync($"T-{each}", due: null);
        var today = await world.ReadAsync();
        Assert.Equal((100, more, number), (today.Items.Count, today.More, today.Figures.Waiting.Count));
    }

    [Fact]
    public async Task A_quiet_day_has_nothing()
    {
        var today = await world.ReadAsync();
        Assert.Equal((Duration.FromHours(2), 0, false), (today.DueSoonWithin, today.Items.Count, today.More));
        Assert.Equal((0, 0, 0, 0), await world.FiguresAsync());
    }

    private static Instant At(string time) => NodaTime.Text.InstantPattern.ExtendedIso.Parse($"2026-03-03T{time}Z").Value;
}
