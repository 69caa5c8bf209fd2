using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Logical time: exact, monotone, the same at every replay.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddTimers(WorkflowCatalog catalog) => catalog
        .AddOrchestration<WaitUntil>("wait-until")
        .AddOrchestration<ThreeTimers>("three-timers")
        .AddOrchestration<CancelledTimer>("cancelled-timer")
        .AddOrchestration<TimesSeen>("times-seen")
        .AddOrchestration<TimersOverSteps>("timers-over-steps");

    [Fact]
    public async Task A_timer_does_not_fire_a_moment_early()
    {
        var due = At(1);
        await StartAsync("wait-until", due);
        await Engine.AdvanceToAsync(due.PlusNanoseconds(-100));
        Assert.Equal(OrchestrationStatus.Running, (await GetAsync()).Status);
        await Engine.AdvanceToAsync(due);
        Assert.Equal(due, await OutputAsync<Instant>());
    }

    [Fact]
    public async Task After_a_timer_the_time_is_the_one_asked_for_though_the_host_was_down()
    {
        await StartAsync("wait-until", At(1));
        await Engine.RestartAtAsync(At(9));
        await Engine.SettleAsync();
        Assert.Equal(At(1), await OutputAsync<Instant>());
    }

    [Fact]
    public async Task Timers_missed_while_the_host_was_down_fire_in_the_order_of_their_times()
    {
        await StartAsync("three-timers");
        await Engine.RestartAtAsync(At(9));
        await Engine.SettleAsync();
        Assert.Equal([At(1), At(2), At(3)], await OutputAsync<Instant[]>());
    }

    [Fact]
    public async Task A_timer_in_the_past_completes_at_once_and_time_does_not_go_back()
    {
        await StartAsync("wait-until", At(0).Minus(Duration.FromDays(1)));
        Assert.Equal(Start, await OutputAsync<Instant>());
    }

    [Fact]
    public async Task A_cancelled_timer_throws_and_leaves_nothing_behind()
    {
        await StartAsync("cancelled-timer");
        await RaiseAsync("go", "now");
        Assert.Equal("cancelled", await OutputAsync<string>());
    }

    [Fact]
    public async Task Time_is_that_of_acceptance_after_an_event_and_of_the_deadline_after_a_missed_one()
    {
        await StartAsync("times-seen");
        await Engine.AdvanceToAsync(At(0, 20));
        await RaiseAsync("item", "a");
        await Engine.AdvanceToAsync(At(4));
        Assert.Equal([At(0), At(0, 20), At(2)], await OutputAsync<Instant[]>());
    }

    [Fact]
    public async Task Time_seen_is_the_same_on_a_cold_instance()
    {
        await StartAsync("times-seen");
        await Engine.AdvanceToAsync(At(0, 20));
        await RaiseAsync("item", "a");
        await Engine.RestartAtAsync(At(7));
        await Engine.SettleAsync();
        Assert.Equal([At(0), At(0, 20), At(2)], await OutputAsync<Instant[]>());
    }

    [Fact]
    public async Task A_year_of_daily_timers_passes()
    {
        await StartAsync("timers-over-steps", 365);
        await Engine.AdvanceToAsync(Start + Duration.FromDays(365));
        Assert.Equal(Start + Duration.FromDays(365), await OutputAsync<Instant>());
        Assert.Equal(365, Effects.Lines.Count);
    }

    public sealed class WaitUntil : Orchestration<Instant, Instant>
    {
        public override async Task<Instant> RunAsync(IOrchestrationContext context, Instant input)
        {
            await context.CreateTimer(input);
            return context.CurrentUtc;
        }
    }

    public sealed class ThreeTimers : Orchestration<object?, Instant[]>
    {
        public override async Task<Instant[]> RunAsync(IOrchestrationContext context, object? input)
        {
            var fired = new List<Instant>();
            await Task.WhenAll(new[] { 3, 1, 2 }.Select(async hour =>
            {
                await context.CreateTimer(At(hour));
                fired.Add(context.CurrentUtc);
            }));
            return [.. fired];
        }
    }

    public sealed class CancelledTimer : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            using var unwanted = new CancellationTokenSource();
            var timer = context.CreateTimer(At(5), unwanted.Token);
            await context.WaitForExternalEvent<string>("go");
            Cancel(unwanted);
            try
            {
                await timer;
                return "fired";
            }
            catch (OperationCanceledException)
            {
                return "cancelled";
            }
        }

        private static void Cancel(CancellationTokenSource source) => source.Cancel();
    }

    public sealed class TimesSeen : Orchestration<object?, Instant[]>
    {
        public override async Task<Instant[]> RunAsync(IOrchestrationContext context, object? input)
        {
            var seen = new List<Instant> { context.CurrentUtc };
            await context.WaitForExternalEvent<string>("item", At(1));
            seen.Add(context.CurrentUtc);
            await context.WaitForExternalEvent<string>("item", At(2));
            seen.Add(context.CurrentUtc);
            return [.. seen];
        }
    }

    public sealed class TimersOverSteps : Orchestration<int, Instant>
    {
        public override async Task<Instant> RunAsync(IOrchestrationContext context, int input)
        {
            for (var day = 0; day < input; day++)
            {
                await context.CreateTimer(context.CurrentUtc + Duration.FromDays(1));
                await context.CallActivityAsync("echo", $"day {day}");
            }

            return context.CurrentUtc;
        }
    }
}
