using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.LocalRuntime.Tests.Engine;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Storage;

/// <summary>A full disk refuses writes without harm, and the engine goes on when there is room again.</summary>
public sealed class StorageFailureTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly World world = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_refuses_the_write_says_so_and_recovers()
    {
        await using var runtime = await StartAsync();
        await SetMaxPagesAsync(runtime, 1);
        var large = $"\"{new string('x', 200_000)}\"";
        var full = await Assert.ThrowsAsync<StorageUnavailableException>(() => InsertAsync(runtime, "large", large));
        Assert.Equal("the disk is full", full.Reason);
        Assert.Equal((false, "the disk is full"), (runtime.Runtime.Health.Ready, runtime.Runtime.Health.Reason));
        Assert.Null(await runtime.Runtime.Records.GetAsync(new RecordKey("orders", "all", "large")));
        await SetMaxPagesAsync(runtime, 100_000);
        Assert.True((await InsertAsync(runtime, "large", large)).Committed);
        Assert.True(runtime.Runtime.Health.Ready);
    }

    [Fact]
    public async Task A_bound_on_the_file_is_kept()
    {
        await using var runtime = await TestRuntime.StartAsync(folder, SampleWorkflows.Catalog(), services => services.AddSingleton(world).AddSingleton(new Gate()), static options => options with { MaxPages = 60 });
        await Assert.ThrowsAsync<StorageUnavailableException>(() => InsertAsync(runtime, "large", $"\"{new string('x', 60 * 4_096)}\""));
        Assert.True((await InsertAsync(runtime, "small", "{}")).Committed);
        Assert.True(runtime.Runtime.Health.Ready);
    }

    [Fact]
    public async Task Work_under_way_when_the_disk_filled_is_done_once_there_is_room()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("survey~1", "survey", 1);
        await runtime.Runtime.Client.ScheduleAsync("large~1", "large", 300_000);
        await runtime.Runtime.RunUntilIdleAsync();
        await SetMaxPagesAsync(runtime, 1);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => runtime.Runtime.AdvanceByAsync(Duration.FromHours(1)));
        Assert.False(runtime.Runtime.Health.Ready);
        await SetMaxPagesAsync(runtime, 100_000);
        await RecoveredAsync(runtime);
        await runtime.Runtime.AdvanceByAsync(Duration.FromHours(1));
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("survey~1"))!.Status);
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("large~1"))!.Status);
        Assert.Empty((await runtime.Runtime.VerifyAsync()).Problems);
    }

    // The writer probes by itself; every settled write is a chance to see that it has.
    private static async Task RecoveredAsync(TestRuntime runtime)
    {
        while (!runtime.Runtime.Health.Ready) await SetMaxPagesAsync(runtime, 100_000);
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

    private static Task<WriteOutcome> InsertAsync(TestRuntime runtime, string row, string json) =>
        runtime.Runtime.Records.WriteAsync(RecordBatch.Of("orders", "all", new RecordWrite.Insert(row, json)));

    private Task<TestRuntime> StartAsync() => TestRuntime.StartAsync(
        folder, SampleWorkflows.Catalog().AddOrchestration<Large>("large"), services => services.AddSingleton(world).AddSingleton(new Gate()));

    public sealed class Large : Orchestration<int, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            await context.CreateTimer(TestRuntime.Start + Duration.FromMinutes(30));
            return new string('x', input);
        }
    }
}
