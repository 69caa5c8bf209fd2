using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>Activities are made from the host's services, in a scope for each run.</summary>
public sealed class ActivityTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_the_host_did_not_register_is_created_and_disposed_of_in_its_own_scope()
    {
        var world = new World();
        await RunTwiceAsync(world, static _ => { });
        Assert.Equal(2, world.Runs["run"]);
        Assert.Equal(2, world.Runs["disposed"]);
        Assert.Equal(2, world.Runs["scope disposed"]);
    }

    [Fact]
    public async Task One_the_host_registered_as_a_singleton_lives_on()
    {
        var world = new World();
        await RunTwiceAsync(world, static services => services.AddSingleton(static provider => new ScopedActivity(provider.GetRequiredService<World>(), new Scoped(new World()))), () =>
        {
            Assert.Equal(2, world.Runs["run"]);
            Assert.False(world.Runs.ContainsKey("disposed"));
        });
    }

    private async Task RunTwiceAsync(World world, Action<IServiceCollection> register, Action? whileRunning = null)
    {
        var catalog = new WorkflowCatalog().AddOrchestration<Twice>("twice").AddActivity<ScopedActivity>("scoped");
        await using var runtime = await TestRuntime.StartAsync(folder, catalog, services =>
        {
            services.AddSingleton(world).AddScoped<Scoped>();
            register(services);
        });
        await runtime.Runtime.Client.ScheduleAsync("twice~1", "twice", null);
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Completed, (await runtime.Runtime.Client.GetAsync("twice~1"))!.Status);
        whileRunning?.Invoke();
    }

    public sealed class Scoped(World world) : IDisposable
    {
        public void Dispose() => world.Do("scope disposed");
    }

    public sealed class ScopedActivity(World world, Scoped scoped) : Activity<string, Nothing>, IDisposable
    {
        public override Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
        {
            Assert.NotNull(scoped);
            world.Do("run");
            return Task.FromResult(Nothing.Value);
        }

        public void Dispose() => world.Do("disposed");
    }

    public sealed class Twice : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.CallActivityAsync("scoped", "1");
            await context.CallActivityAsync<Nothing>("scoped", "2");
            return "twice";
        }
    }
}
