using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Execution;

/// <summary>A replay that leaves its history says where, what was recorded and what was asked for.</summary>
public sealed class DivergenceTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    [Theory]
    [InlineData("call b", "history has activity 'a' (action 1), the code asks for activity 'b' (action 1)")]
    [InlineData("timer", "history has activity 'a' (action 1), the code asks for timer at 2026-03-02T01:00:00Z (action 1)")]
    [InlineData("send", "history has activity 'a' (action 1), the code asks for event 'hello' to 'order~2' (action 1)")]
    [InlineData("child", "history has activity 'a' (action 1), the code asks for sub-orchestration 'survey' as 'order~1~survey' (action 1)")]
    [InlineData("wait", "history has activity 'a' (action 1), the code asks for nothing")]
    [InlineData("return", "history has activity 'a' (action 1), the code asks for completion")]
    [InlineData("call b, caught", "history has activity 'a' (action 1), the code asks for activity 'b' (action 1)")]
    public void Another_first_action_names_both_sides(string code, string expected)
    {
        var diverged = Assert.Throws<ReplayDivergedException>(() => Replay(code, Started(code), Recorded(1, "a")));
        Assert.Contains(expected, diverged.Message, StringComparison.Ordinal);
        Assert.Equal(1, diverged.Position);
        Assert.Equal("order~1", diverged.InstanceId);
    }

    [Fact]
    public void An_action_more_than_history_has_names_what_came_instead()
    {
        var diverged = Assert.Throws<ReplayDivergedException>(() => Replay(
            "call a twice", Started("call a twice"), Recorded(1, "a"), new HistoryEvent(HistoryKind.ActivityCompleted, Start, 1, Data: "null")));
        Assert.Contains("history has ActivityCompleted (action 1), the code asks for activity 'a' (action 2)", diverged.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_due_time_of_a_timer_diverges()
    {
        var diverged = Assert.Throws<ReplayDivergedException>(() => Replay(
            "timer", Started("timer"), new HistoryEvent(HistoryKind.TimerCreated, Start, 1, Data: "2026-03-02T01:00:01Z")));
        Assert.Contains("history has timer at 2026-03-02T01:00:01Z", diverged.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_end_diverges()
    {
        var diverged = Assert.Throws<ReplayDivergedException>(() => Replay("return", Started("return"), new HistoryEvent(HistoryKind.ExecutionFailed, Start, Data: "why")));
        Assert.Contains("history has failure, the code asks for completion", diverged.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recorded_history_replays_against_the_code_that_wrote_it()
    {
        var catalog = new WorkflowCatalog().AddOrchestration<Scripted>("scripted");
        var history = new RecordedHistory("order~1", "scripted", 0,
        [
            Started("call a"), Recorded(1, "a"), new HistoryEvent(HistoryKind.ActivityCompleted, Start, 1, Data: "null"), new HistoryEvent(HistoryKind.ExecutionCompleted, Start),
        ]);
        Assert.Null(Record.Exception(() => HistoryReplay.Replay(catalog, history)));
        Assert.Throws<UnknownOrchestrationException>(() => HistoryReplay.Replay(catalog, history with { Orchestration = "gone" }));
    }

    private static HistoryEvent Started(string code) => new(HistoryKind.ExecutionStarted, Start, Name: "scripted", Data: $"\"{code}\"");

    private static HistoryEvent Recorded(long action, string activity) => new(HistoryKind.ActivityScheduled, Start, action, activity);

    private static void Replay(string code, params HistoryEvent[] history)
    {
        Assert.NotEmpty(code);
        new OrchestrationExecution(new ExecutionIdentity("order~1", "scripted", 0), new Scripted(), NullLoggerFactory.Instance).Replay(history);
    }

    public sealed class Scripted : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            switch (input)
            {
                case "call a":
                    await context.CallActivityAsync("a", null);
                    break;
                case "call a twice":
                    await Task.WhenAll(context.CallActivityAsync("a", null), context.CallActivityAsync("a", null));
                    break;
                case "call b":
                    await context.CallActivityAsync("b", null);
                    break;
                case "call b, caught":
                    await CatchAsync(context.CallActivityAsync, "b");
                    break;
                case "timer":
                    await context.CreateTimer(Instant.FromUtc(2026, 3, 2, 1, 0));
                    break;
                case "send":
                    context.SendEvent("order~2", "hello", null);
                    break;
                case "child":
                    await context.CallSubOrchestratorAsync<string>("survey", "order~1~survey", null);
                    break;
                case "wait":
                    await context.WaitForExternalEvent<string>("x");
                    break;
            }

            return input;
        }

        private static async Task CatchAsync(Func<string, object?, RetryOptions?, Task> call, string name)
        {
            try
            {
                await call(name, null, null);
            }
            catch (InvalidOperationException)
            {
                // Code that catches everything must not hide a divergence.
            }
        }
    }
}
