using System.Collections.Concurrent;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>Whoever wants to know of instances that stopped is told once each is on disk.</summary>
public sealed class InstanceObserverTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ConcurrentQueue<StoppedInstance> told = new();
    private readonly ConcurrentQueue<OrchestrationStatus?> stored = new();
    private readonly Gate gate = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_orchestration_that_throws_is_told_once_and_after_it_is_stored()
    {
        await using (var first = await StartAsync())
        {
            await first.Runtime.Client.ScheduleAsync("failing~1", "failing", "no such order");
            await first.Runtime.Client.ScheduleAsync("report~1", "report", 0);
            await first.Runtime.RunUntilIdleAsync();
            Assert.Empty(told);
            await first.Runtime.AdvanceByAsync(Duration.FromHours(1));
            Assert.Equal([new StoppedInstance("failing~1", OrchestrationStatus.Failed, "no such order")], told);
            Assert.Equal([OrchestrationStatus.Failed], stored);
            Assert.Equal(OrchestrationStatus.Completed, (await first.Runtime.Client.GetAsync("report~1"))!.Status);
        }

        await using var second = await StartAsync();
        await second.Runtime.RunUntilIdleAsync();
        Assert.Single(told);
        var page = await second.Runtime.Client.QueryAsync(new InstanceQuery(Statuses: [OrchestrationStatus.Failed, OrchestrationStatus.Quarantined, OrchestrationStatus.Terminated]));
        Assert.Equal(["failing~1"], page.Items.Select(static instance => instance.InstanceId));
    }

    [Fact]
    public async Task Quarantine_is_told_each_time_and_so_is_termination()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        await runtime.Runtime.Client.RaiseEventAsync("count~1", "number", "seven");
        await runtime.Runtime.RunUntilIdleAsync();
        await runtime.Runtime.RetryAsync("count~1");
        await runtime.Runtime.RunUntilIdleAsync();
        await runtime.Runtime.Client.TerminateAsync("count~1", "cannot be mended");
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(SignalOutcome.Ended, await runtime.Runtime.Client.TerminateAsync("count~1", "again"));
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal([OrchestrationStatus.Quarantined, OrchestrationStatus.Quarantined, OrchestrationStatus.Terminated], told.Select(static stop => stop.Status));
        Assert.Contains("Event 'number' cannot be read as Int32", told.First().Reason, StringComparison.Ordinal);
        Assert.Equal("cannot be mended", told.Last().Reason);
    }

    [Fact]
    public async Task A_stop_that_the_full_disk_refuses_is_told_once_it_is_stored()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("failing~1", "failing", "no such order");
        await runtime.Runtime.Client.ScheduleAsync("large~1", "large", 300_000);
        await runtime.Runtime.RunUntilIdleAsync();
        await SetMaxPagesAsync(runtime, 1);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => runtime.Runtime.AdvanceByAsync(Duration.FromHours(1)));
        Assert.All(stored, static status => Assert.Equal(OrchestrationStatus.Failed, status));
        while (!runtime.Runtime.Health.Ready) await SetMaxPagesAsync(runtime, 100_000);
        await runtime.Runtime.AdvanceByAsync(Duration.FromHours(1));
        Assert.Equal(["failing~1", "large~1"], told.Select(static stop => stop.InstanceId).Order(StringComparer.Ordinal));
        Assert.Equal([OrchestrationStatus.Failed, OrchestrationStatus.Failed], stored);
    }

    [Fact]
    public async Task An_observer_at_work_keeps_the_world_from_settling_but_not_the_engine_from_working()
    {
        await using var runtime = await StartAsync(_ =>
        {
            gate.Enter();
            return gate.Opened;
        });
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        await runtime.Runtime.Client.TerminateAsync("count~1", "not wanted");
        await gate.EnteredAsync();
        var settled = runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(StartOutcome.Started, await runtime.Runtime.Client.ScheduleAsync("count~2", "count", 0));
        Assert.False(settled.IsCompleted);
        gate.Open();
        await settled;
        Assert.Equal(OrchestrationStatus.Running, (await runtime.Runtime.Client.GetAsync("count~2"))!.Status);
    }

    [Fact]
    public async Task An_observer_that_throws_harms_nobody()
    {
        await using var runtime = await StartAsync(static _ => throw new InvalidOperationException("cannot tell anybody"));
        await runtime.Runtime.Client.ScheduleAsync("failing~1", "failing", "first");
        await runtime.Runtime.Client.ScheduleAsync("failing~2", "failing", "second");
        await runtime.Runtime.AdvanceByAsync(Duration.FromHours(1));
        Assert.Equal(2, told.Count);
        Assert.True(runtime.Runtime.Health.Ready);
    }

    [Fact]
    public async Task A_waiting_observer_is_told_to_hurry_when_the_runtime_stops()
    {
        await using var runtime = await StartAsync(cancellation =>
        {
            gate.Enter();
            return gate.Opened.WaitAsync(cancellation);
        });
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        await runtime.Runtime.Client.TerminateAsync("count~1", "not wanted");
        await gate.EnteredAsync();
        await runtime.Runtime.StopAsync(CancellationToken.None);
        Assert.False(gate.Opened.IsCompleted);
    }

    private static async Task SetMaxPagesAsync(TestRuntime runtime, int pages)
    {
        try
        {
            await runtime.Core.Writer.ExecuteAsync(session => session.SetMaxPages(pages));
        }
        catch (StorageUnavailableException)
        {
            // The bound holds for the connection, whatever became of the commit.
        }
    }

    private Task<TestRuntime> StartAsync(Func<CancellationToken, Task>? andThen = null)
    {
        var catalog = SampleWorkflows.Catalog().AddOrchestration<Failing>("failing").AddOrchestration<Large>("large");
        return TestRuntime.StartAsync(folder, catalog, services => services
            .AddSingleton(gate)
            .AddSingleton(new World())
            .AddSingleton<IInstanceObserver>(provider => new Recorder(this, provider, andThen ?? (static _ => Task.CompletedTask))));
    }

    public sealed class Failing : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.CreateTimer(TestRuntime.Start + Duration.FromMinutes(30));
            throw new InvalidOperationException(input);
        }
    }

    public sealed class Large : Orchestration<int, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            await context.CreateTimer(TestRuntime.Start + Duration.FromMinutes(30));
            throw new InvalidOperationException(new string('x', input));
        }
    }

    private sealed class Recorder(InstanceObserverTests test, IServiceProvider services, Func<CancellationToken, Task> andThen) : IInstanceObserver
    {
        public async Task StoppedAsync(StoppedInstance stopped, CancellationToken cancellationToken)
        {
            var client = services.GetRequiredService<IOrchestrationClient>();
            test.stored.Enqueue((await client.GetAsync(stopped.InstanceId, cancellationToken: CancellationToken.None))?.Status);
            test.told.Enqueue(stopped);
            await andThen(cancellationToken);
        }
    }
}
