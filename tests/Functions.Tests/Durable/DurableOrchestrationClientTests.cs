using Grpc.Core;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Moq;

namespace Kyndof.Workflows.Functions.Tests.Durable;

/// <summary>Starting once, and what the engine's answers mean.</summary>
public sealed class DurableOrchestrationClientTests
{
    private const string Id = "order~K-1";

    private readonly Mock<DurableTaskClient> engine = new(MockBehavior.Loose, "hub");
    private readonly DurableOrchestrationClient client;
    private StartOrchestrationOptions? options;

    public DurableOrchestrationClientTests() =>
        client = new DurableOrchestrationClient(engine.Object, new WorkflowCatalog().AddOrchestration<Sample>("Sample").AddOrchestration<Sample>("Sample", version: 2));

    [Fact]
    public async Task An_unknown_id_is_started_on_the_newest_version_and_the_engine_is_told_to_refuse_every_known_one()
    {
        SetUpStart().ReturnsAsync(Id);
        Assert.Equal(StartOutcome.Started, await client.ScheduleAsync(Id, "Sample", "x"));
        Assert.Equal((Id, "2"), (options!.InstanceId, options.Version!.Value.Version));
        Assert.Superset(new HashSet<string>(["Pending", "Running", "Suspended", "Completed", "Failed", "Terminated"]), options.DedupeStatuses!.ToHashSet());
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Running)]
    [InlineData(OrchestrationRuntimeStatus.Suspended)]
    [InlineData(OrchestrationRuntimeStatus.Completed)]
    [InlineData(OrchestrationRuntimeStatus.Failed)]
    [InlineData(OrchestrationRuntimeStatus.Terminated)]
    public async Task A_known_id_is_never_started_again(OrchestrationRuntimeStatus status)
    {
        Found(status);
        Assert.Equal(StartOutcome.AlreadyExists, await client.ScheduleAsync(Id, "Sample", "x"));
        Assert.Null(options);
    }

    [Fact]
    public async Task A_start_that_another_caller_won_is_already_there()
    {
        SetUpStart().ThrowsAsync(new RpcException(new Status(StatusCode.AlreadyExists, "there")));
        Assert.Equal(StartOutcome.AlreadyExists, await client.ScheduleAsync(Id, "Sample", "x"));
    }

    [Fact]
    public async Task An_unspecific_failure_of_a_start_is_looked_into()
    {
        SetUpStart().Callback(() => Found(OrchestrationRuntimeStatus.Pending)).ThrowsAsync(new RpcException(new Status(StatusCode.Unknown, "?")));
        Assert.Equal(StartOutcome.AlreadyExists, await client.ScheduleAsync(Id, "Sample", "x"));
    }

    [Fact]
    public async Task A_start_that_failed_and_left_nothing_fails()
    {
        SetUpStart().ThrowsAsync(new RpcException(new Status(StatusCode.Internal, "storage")));
        await Assert.ThrowsAsync<RpcException>(() => client.ScheduleAsync(Id, "Sample", "x"));
    }

    [Fact]
    public async Task A_suspended_instance_takes_events_and_can_be_resumed()
    {
        Found(OrchestrationRuntimeStatus.Suspended);
        Assert.Equal(SignalOutcome.Accepted, await client.RaiseEventAsync(Id, "news", 7));
        Assert.Equal(SignalOutcome.Accepted, await client.ResumeAsync(Id, "go on"));
        Assert.Equal(OrchestrationStatus.Suspended, (await client.GetAsync(Id))!.Status);
        engine.Verify(static one => one.RaiseEventAsync(Id, "news", It.IsAny<object?>(), It.IsAny<CancellationToken>()), Times.Once);
        engine.Verify(static one => one.ResumeInstanceAsync(Id, "go on", It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task A_signal_to_nobody_or_to_an_ended_instance_says_so_without_the_engine()
    {
        Assert.Equal(SignalOutcome.NotFound, await client.RaiseEventAsync(Id, "news", null));
        Found(OrchestrationRuntimeStatus.Terminated);
        Assert.Equal(SignalOutcome.Ended, await client.SuspendAsync(Id, "hold"));
        engine.Verify(static one => one.RaiseEventAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<object?>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task An_instance_that_ended_while_it_was_signalled_has_ended()
    {
        Found(OrchestrationRuntimeStatus.Running);
        engine.Setup(static one => one.RaiseEventAsync(Id, "news", It.IsAny<object?>(), It.IsAny<CancellationToken>()))
            .Callback(() => Found(OrchestrationRuntimeStatus.Completed)).ThrowsAsync(new RpcException(new Status(StatusCode.Unknown, "?")));
        Assert.Equal(SignalOutcome.Ended, await client.RaiseEventAsync(Id, "news", null));
    }

    [Fact]
    public async Task Only_an_ended_instance_is_purged()
    {
        Found(OrchestrationRuntimeStatus.Suspended);
        Assert.Equal(SignalOutcome.Refused, await client.PurgeAsync(Id));
        Found(OrchestrationRuntimeStatus.Failed);
        Assert.Equal(SignalOutcome.Accepted, await client.PurgeAsync(Id));
    }

    [Fact]
    public async Task Instances_the_engine_lists_in_any_order_are_paged_by_id()
    {
        OrchestrationMetadata[] listed = [Metadata("c"), Metadata("a"), Metadata("b")];
        engine.Setup(static one => one.GetAllInstancesAsync(It.IsAny<OrchestrationQuery?>())).Returns(() => Pageable.Create(
            (_, _) => Task.FromResult(new Page<OrchestrationMetadata>(listed, continuationToken: null))));
        var first = await client.QueryAsync(new InstanceQuery(Limit: 2));
        Assert.Equal(["a", "b"], first.Items.Select(static item => item.InstanceId));
        var second = await client.QueryAsync(new InstanceQuery(Cursor: first.Next, Limit: 2));
        Assert.Equal(["c"], second.Items.Select(static item => item.InstanceId));
        Assert.Null(second.Next);
    }

    private static OrchestrationMetadata Metadata(string id, OrchestrationRuntimeStatus status = OrchestrationRuntimeStatus.Running) =>
        new("Sample", id) { RuntimeStatus = status };

    private void Found(OrchestrationRuntimeStatus status)
    {
        engine.Setup(static one => one.GetInstanceAsync(Id, It.IsAny<CancellationToken>())).ReturnsAsync(Metadata(Id, status));
        engine.Setup(static one => one.GetInstanceAsync(Id, It.IsAny<bool>(), It.IsAny<CancellationToken>())).ReturnsAsync(Metadata(Id, status));
    }

    private Moq.Language.Flow.ISetup<DurableTaskClient, Task<string>> SetUpStart()
    {
        var setup = engine.Setup(static one => one.ScheduleNewOrchestrationInstanceAsync(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<StartOrchestrationOptions?>(), It.IsAny<CancellationToken>()));
        setup.Callback<TaskName, object?, StartOrchestrationOptions?, CancellationToken>((_, _, asked, _) => options = asked);
        return setup;
    }

    public sealed class Sample : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) => Task.FromResult(input);
    }
}
