using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Starting, signalling, stopping and listing instances from outside.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddLives(WorkflowCatalog catalog) => catalog
        .AddOrchestration<EchoOnce>("echo-once")
        .AddOrchestration<AlwaysFails>("always-fails")
        .AddOrchestration<EchoOnGo>("echo-on-go");

    [Theory]
    [InlineData("echo-on-go", OrchestrationStatus.Running)]
    [InlineData("echo-once", OrchestrationStatus.Completed)]
    [InlineData("always-fails", OrchestrationStatus.Failed)]
    public async Task An_id_is_started_once_whatever_became_of_it(string orchestration, OrchestrationStatus status)
    {
        await StartAsync(orchestration, "first");
        Assert.Equal(StartOutcome.AlreadyExists, await Client.ScheduleAsync(Id, orchestration, "second"));
        await Engine.SettleAsync();
        var instance = await GetAsync();
        Assert.Equal(status, instance.Status);
        Assert.Equal("\"first\"", instance.Input);
    }

    [Fact]
    public async Task Of_twenty_parallel_starts_one_is_told_started_and_one_runs()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.ScheduleAsync(Id, "echo-once", "ran")));
        await Engine.SettleAsync();
        Assert.Equal(1, outcomes.Count(static outcome => outcome == StartOutcome.Started));
        Assert.Equal(1, Effects.Count("ran"));
    }

    [Fact]
    public async Task An_orchestration_nobody_catalogued_is_refused()
    {
        var refused = await Assert.ThrowsAsync<UnknownOrchestrationException>(() => Client.ScheduleAsync(Id, "missing", null));
        Assert.Equal("missing", refused.Orchestration);
        Assert.Null(await Client.GetAsync(Id));
    }

    [Theory]
    [InlineData("order#1")]
    [InlineData("order/1")]
    [InlineData("주문")]
    [InlineData("")]
    public async Task An_unsafe_id_is_refused(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client.ScheduleAsync(id, "echo-once", null));

    [Fact]
    public async Task An_id_may_have_200_characters_and_not_201()
    {
        await StartAsync("echo-once", "x", new string('a', 200));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.ScheduleAsync(new string('a', 201), "echo-once", null));
    }

    [Fact]
    public async Task Signals_to_nobody_say_so()
    {
        Assert.Equal(SignalOutcome.NotFound, await Client.RaiseEventAsync("order~none", "go", null));
        Assert.Equal(SignalOutcome.NotFound, await Client.TerminateAsync("order~none", "why"));
        Assert.Equal(SignalOutcome.NotFound, await Client.SuspendAsync("order~none", "why"));
        Assert.Equal(SignalOutcome.NotFound, await Client.ResumeAsync("order~none", "why"));
        Assert.Equal(SignalOutcome.NotFound, await Client.PurgeAsync("order~none"));
        Assert.Null(await Client.GetAsync("order~none"));
    }

    [Fact]
    public async Task Signals_to_an_ended_instance_say_so()
    {
        await StartAsync("echo-once", "x");
        Assert.Equal(SignalOutcome.Ended, await Client.RaiseEventAsync(Id, "go", null));
        Assert.Equal(SignalOutcome.Ended, await Client.TerminateAsync(Id, "why"));
        Assert.Equal(SignalOutcome.Ended, await Client.SuspendAsync(Id, "why"));
        Assert.Equal(SignalOutcome.Ended, await Client.ResumeAsync(Id, "why"));
    }

    [Fact]
    public async Task A_suspended_instance_keeps_what_arrives_and_goes_on_when_resumed()
    {
        await StartAsync("echo-on-go", "x");
        Assert.Equal(SignalOutcome.Accepted, await Client.SuspendAsync(Id, "hold"));
        await RaiseAsync("go", "now");
        Assert.Equal(OrchestrationStatus.Suspended, (await GetAsync()).Status);
        Assert.Equal(0, Effects.Count("x"));
        await Engine.RestartAtAsync(At(1));
        Assert.Equal(OrchestrationStatus.Suspended, (await GetAsync()).Status);
        Assert.Equal(SignalOutcome.Accepted, await Client.ResumeAsync(Id, "go on"));
        await Engine.SettleAsync();
        Assert.Equal("x", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_terminated_instance_does_nothing_more()
    {
        await StartAsync("echo-on-go", "x");
        Assert.Equal(SignalOutcome.Accepted, await Client.TerminateAsync(Id, "client left"));
        if (!Engine.TerminatesAtOnce) await Engine.SettleAsync();
        Assert.Equal(SignalOutcome.Ended, await Client.RaiseEventAsync(Id, "go", "now"));
        await Engine.SettleAsync();
        Assert.Equal(OrchestrationStatus.Terminated, (await GetAsync()).Status);
        Assert.Equal(0, Effects.Count("x"));
    }

    [Fact]
    public async Task Only_an_ended_instance_can_be_purged_and_its_id_is_free_then()
    {
        await StartAsync("echo-on-go", "x");
        Assert.Equal(SignalOutcome.Refused, await Client.PurgeAsync(Id));
        await RaiseAsync("go", "now");
        Assert.Equal(SignalOutcome.Accepted, await Client.PurgeAsync(Id));
        Assert.Null(await Client.GetAsync(Id));
        await StartAsync("echo-once", "again");
        Assert.Equal("again", await OutputAsync<string>());
    }

    [Fact]
    public async Task Instances_are_paged_by_id()
    {
        foreach (var number in new[] { 3, 1, 5, 2, 4 }) await StartAsync("echo-once", "x", $"order~K-{number}");
        await StartAsync("echo-on-go", "x", "task~1");
        var first = await Client.QueryAsync(new InstanceQuery(IdPrefix: "order~", Limit: 3));
        Assert.Equal(["order~K-1", "order~K-2", "order~K-3"], first.Items.Select(static item => item.InstanceId));
        var second = await Client.QueryAsync(new InstanceQuery(IdPrefix: "order~", Cursor: first.Next, Limit: 3));
        Assert.Equal(["order~K-4", "order~K-5"], second.Items.Select(static item => item.InstanceId));
        Assert.Null(second.Next);
        var running = await Client.QueryAsync(new InstanceQuery(Statuses: [OrchestrationStatus.Running]));
        Assert.Equal(["task~1"], running.Items.Select(static item => item.InstanceId));
    }

    [Fact]
    public async Task A_snapshot_says_when_the_instance_was_created_and_hides_payloads_unless_asked()
    {
        await StartAsync("echo-once", "x");
        var bare = (await Client.GetAsync(Id))!;
        Assert.Equal(("echo-once", Start), (bare.Name, bare.CreatedAt));
        Assert.Null(bare.Input);
        Assert.Null(bare.Output);
    }

    public sealed class EchoOnce : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) => context.CallActivityAsync<string>("echo", input);
    }

    public sealed class AlwaysFails : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) => throw new InvalidOperationException("it always fails");
    }

    public sealed class EchoOnGo : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.WaitForExternalEvent<string>("go");
            return await context.CallActivityAsync<string>("echo", input);
        }
    }
}
