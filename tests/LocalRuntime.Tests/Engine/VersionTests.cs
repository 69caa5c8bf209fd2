using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>A running instance finishes on the code it started with, whatever is released meanwhile.</summary>
public sealed class VersionTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_running_instance_stays_on_its_version_and_a_new_one_starts_on_the_newest()
    {
        await using (var first = await StartAsync(Before()))
        {
            await first.Runtime.Client.ScheduleAsync("order~old", "order", "x");
            await first.Runtime.RunUntilIdleAsync();
        }

        await using var second = await StartAsync(After());
        await second.Runtime.Client.ScheduleAsync("order~new", "order", "x");
        await second.Runtime.RunUntilIdleAsync();
        foreach (var id in new[] { "order~old", "order~new" }) await second.Runtime.Client.RaiseEventAsync(id, "go", "1");
        await second.Runtime.RunUntilIdleAsync();
        Assert.Equal("\"first\"", (await GetAsync(second, "order~old")).Output);
        Assert.Equal("\"second\"", (await GetAsync(second, "order~new")).Output);
        Assert.Equal(["order", "order"], [(await GetAsync(second, "order~old")).Name, (await GetAsync(second, "order~new")).Name]);
    }

    [Fact]
    public async Task A_second_execution_of_an_instance_stays_on_its_version()
    {
        await using (var first = await StartAsync(Before()))
        {
            await first.Runtime.Client.ScheduleAsync("order~old", "order", "again");
            await first.Runtime.RunUntilIdleAsync();
        }

        await using var second = await StartAsync(After());
        await second.Runtime.Client.RaiseEventAsync("order~old", "go", "1");
        await second.Runtime.RunUntilIdleAsync();
        await second.Runtime.Client.RaiseEventAsync("order~old", "go", "2");
        await second.Runtime.RunUntilIdleAsync();
        Assert.Equal("\"first\"", (await GetAsync(second, "order~old")).Output);
    }

    [Fact]
    public async Task A_child_starts_on_the_newest_version()
    {
        await using var runtime = await StartAsync(After().AddOrchestration<ParentOrchestration>("parent"));
        await runtime.Runtime.Client.ScheduleAsync("parent~1", "parent", "x");
        await runtime.Runtime.RunUntilIdleAsync();
        await runtime.Runtime.Client.RaiseEventAsync("order~child", "go", "1");
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal("\"second\"", (await GetAsync(runtime, "parent~1")).Output);
    }

    [Fact]
    public async Task An_instance_whose_version_is_gone_stops_and_goes_on_once_it_is_back()
    {
        await using (var first = await StartAsync(After()))
        {
            await first.Runtime.Client.ScheduleAsync("order~new", "order", "x");
            await first.Runtime.RunUntilIdleAsync();
        }

        await using (var second = await StartAsync(Before()))
        {
            await second.Runtime.Client.RaiseEventAsync("order~new", "go", "1");
            await second.Runtime.RunUntilIdleAsync();
            var stopped = await GetAsync(second, "order~new");
            Assert.Equal(OrchestrationStatus.Quarantined, stopped.Status);
            Assert.Contains("order@2", stopped.Failure!.ErrorMessage, StringComparison.Ordinal);
        }

        await using var third = await StartAsync(After());
        await third.Runtime.RetryAsync("order~new");
        await third.Runtime.RunUntilIdleAsync();
        Assert.Equal("\"second\"", (await GetAsync(third, "order~new")).Output);
    }

    [Fact]
    public void A_version_is_catalogued_once_and_is_1_or_more()
    {
        var catalog = After();
        Assert.Throws<ArgumentException>(() => catalog.AddOrchestration<SecondOrchestration>("order", version: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.AddOrchestration<SecondOrchestration>("order", version: 0));
        Assert.Equal((2, "order@2"), (catalog.FindCurrent("order")!.Version, catalog.FindCurrent("order")!.Key));
        Assert.Equal(typeof(FirstOrchestration), catalog.FindOrchestration("order", 1)!.Type);
        Assert.Null(catalog.FindOrchestration("order", 3));
    }

    public void Dispose() => folder.Dispose();

    private static WorkflowCatalog Before() => new WorkflowCatalog().AddOrchestration<FirstOrchestration>("order");

    private static WorkflowCatalog After() => Before().AddOrchestration<SecondOrchestration>("order", version: 2);

    private Task<TestRuntime> StartAsync(WorkflowCatalog catalog) => TestRuntime.StartAsync(folder, catalog);

    private static async Task<InstanceMetadata> GetAsync(TestRuntime runtime, string id) => (await runtime.Runtime.Client.GetAsync(id, includePayloads: true))!;

    public sealed class FirstOrchestration : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.WaitForExternalEvent<string>("go");
            if (input == "again") context.ContinueAsNew("x");
            return "first";
        }
    }

    public sealed class SecondOrchestration : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.WaitForExternalEvent<string>("go");
            return "second";
        }
    }

    public sealed class ParentOrchestration : Orchestration<string, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string input) =>
            context.CallSubOrchestratorAsync<string>("order", "order~child", input);
    }
}
