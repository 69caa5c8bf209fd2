using DurableTask.Core.History;
using Grpc.Core;
using Kyndof.Workflows.Functions.Durable;
using Kyndof.Workflows.Functions.Instances;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.DurableTask.Client;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Instances;

/// <summary>Durable Task's histories as the API shows them.</summary>
public sealed class DurableInstanceHistoriesTests
{
    private const string Id = "order~K-1";
    private static readonly DateTime At = new(2026, 3, 3, 0, 30, 0, DateTimeKind.Unspecified);

    private readonly Mock<DurableTaskClient> engine = new(MockBehavior.Loose, "hub");
    private readonly DurableInstanceHistories histories;

    public DurableInstanceHistoriesTests()
    {
        var clients = new DurableClientAccessor(new WorkflowCatalog());
        clients.Set(engine.Object);
        histories = new DurableInstanceHistories(clients);
    }

    [Fact]
    public async Task Events_come_numbered_with_name_and_payload_in_utc()
    {
        Answer().ReturnsAsync(
        [
            new ExecutionStartedEvent(-1, "{}") { Name = "OrderMilestones", Timestamp = At },
            new TaskScheduledEvent(0, "PublishOrder", "", "[1]") { Timestamp = At },
            new TaskFailedEvent(1, 0, "no storage", "") { Timestamp = At },
            new TimerCreatedEvent(2, new DateTime(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc)) { Timestamp = At },
        ]);
        var items = (await histories.ReadAsync(Id)).Items!;
        Assert.Equal(
            ["1 executionStarted OrderMilestones {}", "2 taskScheduled PublishOrder [1]", "3 taskFailed  no storage", "4 timerCreated  2026-03-05T09:00:00Z"],
            items.Select(item => $"{item.Sequence} {item.Type} {item.Name} {item.Detail}"));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 0, 30), items[0].At);
    }

    [Fact]
    public async Task An_instance_the_engine_does_not_know_any_more_has_none()
    {
        Answer().ThrowsAsync(new ArgumentException("unknown"));
        var reading = await histories.ReadAsync(Id);
        Assert.Equal((null, null), (reading.Items, reading.WhereToLook));
    }

    [Fact]
    public async Task A_backend_that_hands_none_out_says_where_to_look()
    {
        Answer().ThrowsAsync(new NotSupportedException());
        Assert.Contains(Id, (await histories.ReadAsync(Id)).WhereToLook, StringComparison.Ordinal);
        Answer().ThrowsAsync(new RpcException(new Status(StatusCode.Unimplemented, "")));
        Assert.Contains("task hub", (await histories.ReadAsync(Id)).WhereToLook, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backend_that_does_not_answer_is_a_failure()
    {
        Answer().ThrowsAsync(new RpcException(new Status(StatusCode.Unavailable, "away")));
        await Assert.ThrowsAsync<RpcException>(() => histories.ReadAsync(Id));
    }

    private Moq.Language.Flow.ISetup<DurableTaskClient, Task<IList<HistoryEvent>>> Answer() =>
        engine.Setup(static one => one.GetOrchestrationHistoryAsync(Id, It.IsAny<CancellationToken>()));
}
