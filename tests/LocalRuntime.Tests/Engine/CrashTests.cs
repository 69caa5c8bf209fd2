using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>The process may die at any point that makes a difference: what comes of it is the same, and no effect is missing.</summary>
public sealed class CrashTests
{
    private static readonly Instant End = TestRuntime.Start + Duration.FromHours(6);

    [Fact]
    public async Task Dropped_at_every_point_everything_ends_as_if_it_had_not_been()
    {
        var undisturbed = new CrashAt(int.MaxValue);
        var expected = await LiveAsync(undisturbed);
        Assert.True(undisturbed.Reached > 60, $"only {undisturbed.Reached} points");
        Assert.Equal(0, expected.Repeated);
        for (var point = 1; point <= undisturbed.Reached; point++)
        {
            var found = await LiveAsync(new CrashAt(point));
            Assert.True(expected.Outputs == found.Outputs, $"at point {point}:\n{found.Outputs}\ninstead of\n{expected.Outputs}");
            Assert.Equal(expected.Effects, found.Effects);
            // Only the activity that ran when the process died may have run twice.
            Assert.InRange(found.Repeated, 0, 2);
        }
    }

    private static async Task<Outcome> LiveAsync(CrashAt crash)
    {
        using var folder = new TempFolder();
        var world = new World();
        await using var life = new Life(folder, world, crash);
        await life.DoAsync(runtime => runtime.Client.ScheduleAsync("report~1", "report", 2));
        await life.DoAsync(runtime => AcceptAsync(runtime, "K-1", new Nudge.Start("order~K-1", "order", new OrderState(0, string.Empty))));
        await life.DoAsync(runtime => AcceptAsync(runtime, "K-2", new Nudge.Start("order~K-2", "order", new OrderState(0, string.Empty))));
        await life.DoAsync(runtime => runtime.AdvanceToAsync(TestRuntime.Start + Duration.FromMinutes(20)));
        await life.DoAsync(runtime => AcceptAsync(runtime, "reply-1", new Nudge.Raise("order~K-1", "reply", "yes")));
        await life.DoAsync(runtime => AcceptAsync(runtime, "reply-2", new Nudge.Raise("order~K-1", "reply", "again")));
        await life.DoAsync(runtime => runtime.AdvanceToAsync(End));
        return await life.OutcomeAsync();
    }

    // The record decides: the repeat of a call whose answer was lost changes nothing.
    private static async Task AcceptAsync(EmbeddedRuntime runtime, string row, Nudge nudge)
    {
        await runtime.Intake.AcceptAsync(RecordBatch.Of("inbox", "all", new RecordWrite.Insert(row, "{}")), [nudge]);
        await runtime.RunUntilIdleAsync();
    }

    private sealed record Outcome(string Outputs, string Effects, int Repeated);

    private sealed class CrashAt(int number) : ICrashPoints
    {
        private int reached;

        public int Reached => reached;

        public bool HasStruck => reached >= number;

        public void Reach(CrashPoint point)
        {
            if (Interlocked.Increment(ref reached) >= number) throw new SimulatedCrashException(point);
        }
    }

    private sealed class Life(TempFolder folder, World world, CrashAt crash) : IAsyncDisposable
    {
        private TestRuntime? runtime;
        private bool hasCrashed;

        public async Task DoAsync(Func<EmbeddedRuntime, Task> step)
        {
            runtime ??= await UpAsync();
            try
            {
                await step(runtime.Runtime);
            }
            catch (Exception exception) when (!hasCrashed && exception is SimulatedCrashException or StorageUnavailableException)
            {
                hasCrashed = true;
                await runtime.DisposeAsync();
                runtime = await UpAsync();
                await step(runtime.Runtime);
            }
        }

        public async Task<Outcome> OutcomeAsync()
        {
            var page = await runtime!.Runtime.Client.QueryAsync(new InstanceQuery());
            var lines = new List<string>();
            foreach (var item in page.Items)
            {
                var instance = (await runtime.Runtime.Client.GetAsync(item.InstanceId, includePayloads: true))!;
                lines.Add($"{instance.InstanceId} {instance.Status} {instance.Output} {instance.CustomStatus}");
            }

            var report = await runtime.Runtime.VerifyAsync();
            Assert.Empty(report.Problems);
            var statistics = await runtime.Runtime.GetStatisticsAsync();
            Assert.Equal((0, 0), (statistics.PendingTimers, statistics.PendingActivities));
            return new Outcome(
                string.Join('\n', lines),
                string.Join('\n', world.Runs.Keys.Order(StringComparer.Ordinal)),
                world.Runs.Values.Sum(static count => count - 1));
        }

        public async ValueTask DisposeAsync()
        {
            if (runtime is not null) await runtime.DisposeAsync();
        }

        private Task<TestRuntime> UpAsync() => TestRuntime.StartAsync(
            folder,
            SampleWorkflows.Catalog(),
            services => services.AddSingleton(world).AddSingleton(new Gate()),
            options => hasCrashed ? options : options with { CrashPoints = crash });
    }
}
