using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>What the engine cannot go on with is put aside with its reason, and the rest goes on.</summary>
public sealed class QuarantineTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly World world = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_diverged_replay_names_both_sides_keeps_what_arrives_and_goes_on_once_mended()
    {
        await using (var first = await StartAsync(CatalogOf<Before>()))
        {
            await first.Runtime.Client.ScheduleAsync("order~K-1", "changing", null);
            await first.Runtime.RunUntilIdleAsync();
        }

        await using (var second = await StartAsync(CatalogOf<After>()))
        {
            Assert.Equal(SignalOutcome.Accepted, await second.Runtime.Client.RaiseEventAsync("order~K-1", "go", "now"));
            await second.Runtime.RunUntilIdleAsync();
            var instance = (await second.Runtime.Client.GetAsync("order~K-1"))!;
            Assert.Equal(OrchestrationStatus.Quarantined, instance.Status);
            Assert.Contains("history has activity 'effect' (action 1), the code asks for activity 'other' (action 1)", instance.Failure!.ErrorMessage, StringComparison.Ordinal);
            Assert.Equal(SignalOutcome.Refused, await second.Runtime.Client.SuspendAsync("order~K-1", "no"));
            Assert.Equal(SignalOutcome.Refused, await second.Runtime.Client.PurgeAsync("order~K-1"));
            Assert.Equal(SignalOutcome.Accepted, await second.Runtime.RetryAsync("order~K-1"));
            await second.Runtime.RunUntilIdleAsync();
            Assert.Equal(OrchestrationStatus.Quarantined, (await second.Runtime.Client.GetAsync("order~K-1"))!.Status);
        }

        await using var third = await StartAsync(CatalogOf<Before>());
        Assert.Equal(SignalOutcome.Accepted, await third.Runtime.RetryAsync("order~K-1"));
        await third.Runtime.RunUntilIdleAsync();
        var mended = (await third.Runtime.Client.GetAsync("order~K-1", includePayloads: true))!;
        Assert.Equal((OrchestrationStatus.Completed, "\"now\""), (mended.Status, mended.Output));
        Assert.Null(mended.Failure);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_quarantines_its_instance_and_nobody_else()
    {
        await using var runtime = await StartAsync(SampleWorkflows.Catalog());
        await runtime.Runtime.Client.ScheduleAsync("count~bad", "count", 0);
        await runtime.Runtime.Client.ScheduleAsync("count~good", "count", 0);
        await runtime.Runtime.Client.RaiseEventAsync("count~bad", "number", "seven");
        await runtime.Runtime.Client.RaiseEventAsync("count~good", "number", 7);
        await runtime.Runtime.RunUntilIdleAsync();
        var bad = (await runtime.Runtime.Client.GetAsync("count~bad"))!;
        Assert.Equal(OrchestrationStatus.Quarantined, bad.Status);
        Assert.Contains("Event 'number' cannot be read as Int32", bad.Failure!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("count~good"))!.Status);
        Assert.Equal(SignalOutcome.Accepted, await runtime.Runtime.Client.TerminateAsync("count~bad", "cannot be mended"));
        Assert.Equal(OrchestrationStatus.Terminated, (await runtime.Runtime.Client.GetAsync("count~bad"))!.Status);
    }

    [Fact]
    public async Task An_orchestration_that_is_no_longer_catalogued_is_quarantined_by_name()
    {
        await using (var first = await StartAsync(SampleWorkflows.Catalog()))
        {
            await first.Runtime.Client.ScheduleAsync("count~1", "count", 0);
            await first.Runtime.RunUntilIdleAsync();
        }

        await using (var second = await StartAsync(new WorkflowCatalog()))
        {
            await second.Runtime.Client.RaiseEventAsync("count~1", "number", 7);
            await second.Runtime.RunUntilIdleAsync();
            var instance = (await second.Runtime.Client.GetAsync("count~1"))!;
            Assert.Equal(OrchestrationStatus.Quarantined, instance.Status);
            Assert.Contains("'count'", instance.Failure!.ErrorMessage, StringComparison.Ordinal);
        }

        await using var third = await StartAsync(SampleWorkflows.Catalog());
        await third.Runtime.RetryAsync("count~1");
        await third.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await third.Runtime.Client.GetAsync("count~1"))!.Status);
    }

    [Fact]
    public async Task A_result_that_comes_while_its_instance_is_suspended_is_kept_over_a_restart()
    {
        var gate = new Gate();
        await using (var first = await StartAsync(SampleWorkflows.Catalog(), gate))
        {
            await first.Runtime.Client.ScheduleAsync("gated~1", "gated", 1);
            await gate.EnteredAsync();
            await first.Runtime.Client.SuspendAsync("gated~1", "hold");
            gate.Open();
            await first.Runtime.RunUntilIdleAsync();
            Assert.Equal(OrchestrationStatus.Suspended, (await first.Runtime.Client.GetAsync("gated~1"))!.Status);
            Assert.Equal(0, (await first.Runtime.GetStatisticsAsync()).PendingActivities);
        }

        await using var second = await StartAsync(SampleWorkflows.Catalog());
        await second.Runtime.Client.ResumeAsync("gated~1", "go on");
        await second.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await second.Runtime.Client.GetAsync("gated~1"))!.Status);
    }

    [Fact]
    public async Task Only_a_quarantined_instance_can_be_retried()
    {
        await using var runtime = await StartAsync(SampleWorkflows.Catalog());
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        Assert.Equal(SignalOutcome.Refused, await runtime.Runtime.RetryAsync("count~1"));
        Assert.Equal(SignalOutcome.NotFound, await runtime.Runtime.RetryAsync("count~2"));
    }

    private static WorkflowCatalog CatalogOf<TOrchestration>()
        where TOrchestration : IOrchestration, new() => new WorkflowCatalog()
        .AddOrchestration<TOrchestration>("changing")
        .AddActivity<EffectActivity>("effect")
        .AddActivity<EffectActivity>("other");

    private Task<TestRuntime> StartAsync(WorkflowCatalog catalog, Gate? gate = null) =>
        TestRuntime.StartAsync(folder, catalog, services => services.AddSingleton(world).AddSingleton(gate ?? new Gate()));

    public sealed class Before : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.CallActivityAsync("effect", "x");
            return await context.WaitForExternalEvent<string>("go");
        }
    }

    public sealed class After : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.CallActivityAsync("other", "x");
            return await context.WaitForExternalEvent<string>("go");
        }
    }
}
