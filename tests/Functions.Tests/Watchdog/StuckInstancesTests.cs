using Kyndof.Workflows.Functions.Watchdog;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Testing.Records;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using NodaTime;

namespace Kyndof.Workflows.Functions.Tests.Watchdog;

/// <summary>What was due and has not happened is found, and nothing else is touched.</summary>
public sealed class StuckInstancesTests
{
    private static readonly Instant Due = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    private readonly InstanceBoard board = new(new InMemoryRecordStore());
    private readonly ManualTime time = new(Due);
    private readonly Mock<IOrchestrationClient> client = new();
    private readonly StuckInstances stuck;

    public StuckInstancesTests() => stuck = new StuckInstances(board, client.Object, time, NullLogger<StuckInstances>.Instance);

    [Fact]
    public async Task An_instance_is_stuck_past_its_due_instant_and_the_grace_and_not_before()
    {
        await ListAsync(InstanceState.Open, OrchestrationStatus.Running);
        time.Now = Due + Quarter;
        Assert.Equal(0, await stuck.FindAsync(Quarter, CancellationToken.None));
        time.Now = Due + Quarter + Duration.FromTicks(1);
        Assert.Equal(1, await stuck.FindAsync(Quarter, CancellationToken.None));
        Assert.Equal(InstanceState.Open, (await board.GetAsync("order~K-1"))!.State);
    }

    [Theory]
    [InlineData(OrchestrationStatus.Failed)]
    [InlineData(OrchestrationStatus.Terminated)]
    public async Task An_instance_the_engine_gave_up_is_shown_as_failed(OrchestrationStatus status)
    {
        await ListAsync(InstanceState.Late, status);
        time.Now = Due + Duration.FromHours(1);
        Assert.Equal(0, await stuck.FindAsync(Quarter, CancellationToken.None));
        Assert.Equal(InstanceState.Failed, (await board.GetAsync("order~K-1"))!.State);
    }

    [Fact]
    public async Task An_instance_the_engine_never_heard_of_is_stuck()
    {
        await ListAsync(InstanceState.Open, null);
        time.Now = Due + Duration.FromHours(1);
        Assert.Equal(1, await stuck.FindAsync(Quarter, CancellationToken.None));
    }

    [Theory]
    [InlineData(InstanceState.Suspended, OrchestrationStatus.Running)]
    [InlineData(InstanceState.Open, OrchestrationStatus.Suspended)]
    [InlineData(InstanceState.Completed, OrchestrationStatus.Completed)]
    public async Task A_suspended_or_ended_instance_is_left_alone(InstanceState state, OrchestrationStatus status)
    {
        await ListAsync(state, status);
        time.Now = Due + Duration.FromHours(1);
        Assert.Equal(0, await stuck.FindAsync(Quarter, CancellationToken.None));
        Assert.Equal(state, (await board.GetAsync("order~K-1"))!.State);
    }

    private async Task ListAsync(InstanceState state, OrchestrationStatus? status)
    {
        await board.PublishAsync(
            new InstanceView
            {
                Id = "order~K-1", Process = "order", State = state, Subject = "Order K-1", NextStep = "missing:shipped", Due = Due,
                UpdatedAt = Due - Duration.FromDays(1), Revision = 1,
            }, []);
        client.Setup(static engine => engine.GetAsync("order~K-1", false, It.IsAny<CancellationToken>())).ReturnsAsync(status is { } known
            ? new InstanceMetadata { InstanceId = "order~K-1", Name = "OrderMilestones", Status = known, CreatedAt = Due, UpdatedAt = Due }
            : null);
    }
}
