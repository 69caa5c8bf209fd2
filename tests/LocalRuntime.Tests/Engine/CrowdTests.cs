using System.Globalization;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>Many instances at once, small caches, endless loops and lines of a log.</summary>
public sealed class CrowdTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly World world = new();
    private readonly ListLoggerProvider log = new();

    public void Dispose()
    {
        log.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(5)]
    public async Task Three_hundred_orders_with_the_same_deadlines_all_end(int cacheSize)
    {
        await using var runtime = await StartAsync(options => options with { CacheSize = cacheSize });
        await runtime.Runtime.Client.ScheduleAsync("report~1", "report", 300);
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number => runtime.Runtime.Client.ScheduleAsync(Order(number), "order", new OrderState(0, string.Empty))));
        await runtime.Runtime.AdvanceByAsync(Duration.FromHours(6));
        var report = (await runtime.Runtime.Client.GetAsync("report~1", includePayloads: true))!;
        Assert.Equal(OrchestrationStatus.Completed, report.Status);
        Assert.Equal(300, report.Output!.Split(',').Length);
        var counts = (await runtime.Runtime.GetStatisticsAsync()).InstancesByStatus;
        Assert.Equal(901, counts[OrchestrationStatus.Completed]);
        Assert.Equal(1_200, world.Runs.Count);
        Assert.All(world.Runs.Values, static runs => Assert.Equal(1, runs));
        Assert.Empty((await runtime.Runtime.VerifyAsync()).Problems);
    }

    [Fact]
    public async Task Writes_of_others_at_the_same_instant_do_not_keep_timers_from_firing()
    {
        await using var runtime = await StartAsync();
        for (var number = 0; number < 50; number++) await runtime.Runtime.Client.ScheduleAsync($"survey~{number}", "survey", number);
        var advancing = runtime.Runtime.AdvanceByAsync(Duration.FromMinutes(10));
        for (var number = 0; !advancing.IsCompleted; number++) await runtime.Runtime.Client.ScheduleAsync($"report~{number}", "report", 1);
        await advancing;
        var counts = (await runtime.Runtime.GetStatisticsAsync()).InstancesByStatus;
        Assert.Equal(50, counts[OrchestrationStatus.Completed]);
    }

    [Fact]
    public async Task An_instance_that_starts_anew_for_ever_does_not_keep_others_from_running_nor_the_runtime_from_stopping()
    {
        await using var runtime = await StartAsync();
        await runtime.Runtime.Client.ScheduleAsync("endless~1", "endless", 0);
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        await runtime.Runtime.Client.RaiseEventAsync("count~1", "number", 7);
        while ((await runtime.Runtime.Client.GetAsync("count~1"))!.Status != OrchestrationStatus.Completed) await Task.Yield();
        await runtime.Runtime.StopAsync(CancellationToken.None);
        Assert.False(runtime.Runtime.Health.Ready);
    }

    [Fact]
    public async Task A_line_is_logged_once_however_often_it_is_replayed()
    {
        await using var runtime = await StartAsync(static options => options with { CacheSize = 0 });
        await runtime.Runtime.Client.ScheduleAsync("logs~1", "logs", 3);
        for (var number = 0; number < 3; number++)
        {
            await runtime.Runtime.Client.RaiseEventAsync("logs~1", "number", number);
            await runtime.Runtime.RunUntilIdleAsync();
        }

        Assert.Equal(["waiting 0", "waiting 1", "waiting 2", "done"], log.Lines);
    }

    [Fact]
    public async Task An_instance_is_quarantined_after_as_many_tries_as_allowed()
    {
        await using var runtime = await StartAsync(static options => options with { PoisonTries = 3 });
        await runtime.Runtime.Client.ScheduleAsync("count~1", "count", 0);
        await runtime.Runtime.Client.RaiseEventAsync("count~1", "number", "seven");
        await runtime.Runtime.RunUntilIdleAsync();
        Assert.Equal(OrchestrationStatus.Quarantined, (await runtime.Runtime.Client.GetAsync("count~1"))!.Status);
        Assert.Equal(3, log.Failures);
    }

    private static string Order(int number) => string.Create(CultureInfo.InvariantCulture, $"order~K-{number}");

    private Task<TestRuntime> StartAsync(Func<LocalRuntimeOptions, LocalRuntimeOptions>? options = null) => TestRuntime.StartAsync(
        folder,
        SampleWorkflows.Catalog().AddOrchestration<Endless>("endless").AddOrchestration<Logs>("logs"),
        services => services.AddSingleton(world).AddSingleton(new Gate()).AddLogging(builder => builder.AddProvider(log)),
        options);

    public sealed class Endless : Orchestration<int, int>
    {
        public override Task<int> RunAsync(IOrchestrationContext context, int input)
        {
            context.ContinueAsNew(input + 1);
            return Task.FromResult(0);
        }
    }

    public sealed class Logs : Orchestration<int, int>
    {
        public override async Task<int> RunAsync(IOrchestrationContext context, int input)
        {
            var logger = context.CreateReplaySafeLogger("orchestration");
            for (var number = 0; number < input; number++)
            {
                logger.LogInformation("waiting {Number}", number);
                await context.WaitForExternalEvent<int>("number");
            }

            logger.LogInformation("done");
            return input;
        }
    }

    private sealed class ListLoggerProvider : ILoggerProvider
    {
        private readonly Lock gate = new();
        private readonly List<string> lines = [];
        private int failures;

        public int Failures => failures;

        public IReadOnlyList<string> Lines
        {
            get { lock (gate) return [.. lines]; }
        }

        public ILogger CreateLogger(string categoryName) => new ListLogger(this, categoryName);

        public void Dispose()
        {
            lock (gate) lines.Clear();
        }

        private void Add(string category, LogLevel level, Exception? exception, string line)
        {
            if (level == LogLevel.Error && exception is not null && line.StartsWith("An episode", StringComparison.Ordinal)) Interlocked.Increment(ref failures);
            lock (gate)
            {
                if (string.Equals(category, "orchestration", StringComparison.Ordinal)) lines.Add(line);
            }
        }

        private sealed class ListLogger(ListLoggerProvider provider, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                provider.Add(category, logLevel, exception, formatter(state, exception));
        }
    }
}
