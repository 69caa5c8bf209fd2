using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>Starting, stopping and the clocks.</summary>
public sealed class LifecycleTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Gate gate = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Stopping_lets_running_activities_end_and_keeps_what_they_answered()
    {
        await using (var first = await StartAsync())
        {
            await first.Runtime.Client.ScheduleAsync("gated~1", "gated", 2);
            await gate.EnteredAsync();
            await gate.EnteredAsync();
            var stopping = first.Runtime.StopAsync(CancellationToken.None);
            Assert.False(stopping.IsCompleted);
            gate.Open();
            await stopping;
            Assert.Equal(new RuntimeHealth(false, "the runtime is not started"), first.Runtime.Health);
        }

        await using var second = await StartAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await second.Runtime.Client.GetAsync("gated~1"))!.Status);
    }

    [Fact]
    public async Task An_activity_that_outlasts_the_patience_of_the_stop_runs_again_at_the_next_start()
    {
        await using (var first = await StartAsync())
        {
            await first.Runtime.Client.ScheduleAsync("gated~1", "gated", 1);
            await gate.EnteredAsync();
            await first.Runtime.StopAsync(new CancellationToken(canceled: true));
        }

        await using var second = await StartAsync();
        await gate.EnteredAsync();
        Assert.Equal(1, (await second.Runtime.GetStatisticsAsync()).ResentAtStart);
        gate.Open();
        await second.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await second.Runtime.Client.GetAsync("gated~1"))!.Status);
    }

    [Fact]
    public async Task No_more_activities_run_at_once_than_allowed()
    {
        await using var runtime = await StartAsync(options => options with { MaxConcurrentActivities = 2 });
        await runtime.Runtime.Client.ScheduleAsync("gated~1", "gated", 5);
        await gate.EnteredAsync();
        await gate.EnteredAsync();
        var third = gate.EnteredAsync();
        await runtime.Runtime.Client.ScheduleAsync("report~1", "report", 1);
        Assert.False(third.IsCompleted);
        gate.Open();
        await third;
        await runtime.Runtime.AdvanceByAsync(Duration.FromSeconds(1));
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("gated~1"))!.Status);
    }

    [Fact]
    public async Task A_host_starts_and_stops_it_and_finds_its_ports()
    {
        await using var runtime = TestRuntime.Create(folder, SampleWorkflows.Catalog(), Register);
        var services = runtime.Services;
        var hosted = Assert.Single(services.GetServices<IHostedService>());
        await hosted.StartAsync(CancellationToken.None);
        await hosted.StartAsync(CancellationToken.None);
        Assert.Equal(RuntimeHealth.Good, runtime.Runtime.Health);
        Assert.Same(runtime.Runtime.Client, services.GetRequiredService<IOrchestrationClient>());
        Assert.Same(runtime.Runtime.Records, services.GetRequiredService<IRecordStore>());
        Assert.Same(runtime.Runtime.Intake, services.GetRequiredService<IIntake>());
        Assert.Equal(TestRuntime.Start.ToDateTimeOffset(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        await hosted.StopAsync(CancellationToken.None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => runtime.Runtime.Client.GetAsync("order~1"));
    }

    [Fact]
    public async Task A_world_in_which_nothing_can_happen_is_an_error()
    {
        await using var runtime = await StartAsync();
        var nothing = await Assert.ThrowsAsync<NothingScheduledException>(() => runtime.Runtime.AdvanceToNextAsync());
        Assert.Equal(TestRuntime.Start, nothing.Now);
        await runtime.Runtime.Client.ScheduleAsync("survey~1", "survey", 1);
        Assert.Equal(TestRuntime.Start + Duration.FromMinutes(10), await runtime.Runtime.AdvanceToNextAsync());
        await Assert.ThrowsAsync<NothingScheduledException>(() => runtime.Runtime.AdvanceToNextAsync());
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(9, 9)]
    public async Task A_virtual_clock_goes_on_at_the_later_of_the_stored_time_and_its_start(int startHour, int expectedHour)
    {
        await using (var first = await StartAsync()) await first.Runtime.AdvanceToAsync(Hour(5));
        await using var second = await StartAsync(options => options with { Time = new VirtualTime(Hour(startHour)) });
        Assert.Equal(Hour(expectedHour), second.Runtime.Time.Now);
    }

    [Fact]
    public async Task The_machines_clock_cannot_be_skipped_and_fires_timers_by_itself()
    {
        await using var runtime = await StartAsync(static options => options with { Time = new SystemTime() });
        await Assert.ThrowsAsync<InvalidOperationException>(() => runtime.Runtime.AdvanceByAsync(Duration.FromHours(1)));
        var due = runtime.Runtime.Time.Now + Duration.FromMilliseconds(100);
        await runtime.Runtime.Client.ScheduleAsync("gated~1", "timed", due);
        await gate.EnteredAsync();
        Assert.True(runtime.Runtime.Time.Now >= due);
        gate.Open();
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("gated~1"))!.Status);
    }

    [Fact]
    public async Task A_scaled_clock_runs_by_itself()
    {
        await using var runtime = await StartAsync(static options => options with { Time = new ScaledTime(TestRuntime.Start, Duration.FromDays(1)) });
        await runtime.Runtime.Client.ScheduleAsync("gated~1", "timed", TestRuntime.Start + Duration.FromHours(2));
        await gate.EnteredAsync();
        gate.Open();
        Assert.True(runtime.Runtime.Time.Now >= TestRuntime.Start + Duration.FromHours(2));
    }

    [Fact]
    public async Task Statistics_say_what_there_is_to_do()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("survey~1", "survey", 1);
        await runtime.Runtime.Client.ScheduleAsync("report~1", "report", 1);
        await runtime.Runtime.RunUntilIdleAsync();
        var statistics = await runtime.Runtime.GetStatisticsAsync();
        Assert.Equal(2, statistics.InstancesByStatus[OrchestrationStatus.Running]);
        Assert.Equal((1, 0, 0, 2), (statistics.PendingTimers, statistics.PendingActivities, statistics.ResentAtStart, statistics.WarmInstances));
        Assert.Equal(TestRuntime.Start + Duration.FromMinutes(10), statistics.NextDue);
    }

    [Fact]
    public async Task A_terminated_instance_leaves_no_timer()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("survey~1", "survey", 1);
        await runtime.Runtime.RunUntilIdleAsync();
        await runtime.Runtime.Client.TerminateAsync("survey~1", "client left");
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Null((await runtime.Runtime.GetStatisticsAsync()).NextDue);
        Assert.Empty((await runtime.Runtime.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task An_exported_history_replays()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("survey~1", "survey", 1);
        await runtime.Runtime.AdvanceByAsync(Duration.FromHours(1));
        var history = (await runtime.Runtime.ExportHistoryAsync("survey~1"))!;
        Assert.Equal(6, history.Events.Count);
        Assert.Null(Record.Exception(() => LocalRuntime.History.HistoryReplay.Replay(SampleWorkflows.Catalog(), history)));
        Assert.Null(await runtime.Runtime.ExportHistoryAsync("survey~2"));
    }

    private static Instant Hour(int hour) => TestRuntime.Start + Duration.FromHours(hour);

    private void Register(IServiceCollection services) => services.AddSingleton(gate).AddSingleton(new World());

    private Task<TestRuntime> StartAsync(Func<LocalRuntimeOptions, LocalRuntimeOptions>? options = null) =>
        TestRuntime.StartAsync(folder, SampleWorkflows.Catalog().AddOrchestration<Timed>("timed"), Register, options);

    public sealed class Timed : Orchestration<Instant, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, Instant input)
        {
            await context.CreateTimer(input);
            return await context.CallActivityAsync<string>("gate", "x");
        }
    }
}
