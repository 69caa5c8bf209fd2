using System.Runtime.CompilerServices;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Activities, their retries, and the shapes of code that may await them.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddSteps(WorkflowCatalog catalog) => catalog
        .AddOrchestration<CallFlaky>("call-flaky")
        .AddOrchestration<CallFlakyUncaught>("call-flaky-uncaught")
        .AddOrchestration<CallMissing>("call-missing")
        .AddOrchestration<FanOut>("fan-out")
        .AddOrchestration<EveryShape>("every-shape")
        .AddOrchestration<Identities>("identities");

    [Fact]
    public async Task A_failed_activity_is_tried_again_in_durable_time()
    {
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 2), new RetryOptions { MaxAttempts = 3, FirstInterval = Duration.FromMinutes(1) }));
        Assert.Equal(1, Effects.Count("mail"));
        await Engine.AdvanceToAsync(At(0, 1));
        Assert.Equal(2, Effects.Count("mail"));
        await Engine.RestartAtAsync(At(0, 2));
        Assert.Equal(2, Effects.Count("mail"));
        await Engine.AdvanceToAsync(At(0, 3));
        Assert.Equal("3", await OutputAsync<string>());
    }

    [Fact]
    public async Task The_last_allowed_failure_is_thrown_with_the_name_of_the_step()
    {
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 3), new RetryOptions { MaxAttempts = 3, FirstInterval = Duration.FromMinutes(1) }));
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal("flaky: try 3 of mail failed", await OutputAsync<string>());
    }

    [Fact]
    public async Task Without_options_there_is_one_try()
    {
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 1), null));
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal("flaky: try 1 of mail failed", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_failure_that_no_try_can_mend_ends_the_tries()
    {
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 9, NonRetryable: true), new RetryOptions { MaxAttempts = 5 }));
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal("flaky: no use to try mail again", await OutputAsync<string>());
        Assert.Equal(1, Effects.Count("mail"));
    }

    [Fact]
    public async Task No_try_starts_after_the_timeout()
    {
        var retry = new RetryOptions { MaxAttempts = 10, FirstInterval = Duration.FromMinutes(1), Backoff = 1, Timeout = Duration.FromMinutes(3) };
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 9), retry));
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal(4, Effects.Count("mail"));
    }

    [Fact]
    public async Task Waits_between_tries_grow_up_to_their_maximum()
    {
        var retry = new RetryOptions { MaxAttempts = 5, FirstInterval = Duration.FromMinutes(1), MaxInterval = Duration.FromMinutes(3) };
        await StartAsync("call-flaky", new FlakyCall(new Flaky("mail", 9), retry));
        await Engine.AdvanceToAsync(At(0, 8));
        Assert.Equal(4, Effects.Count("mail"));
        await Engine.AdvanceToAsync(At(0, 9));
        Assert.Equal(5, Effects.Count("mail"));
    }

    [Fact]
    public async Task An_uncaught_failure_fails_the_instance_and_says_why()
    {
        await StartAsync("call-flaky-uncaught");
        Assert.Contains("try 1 of mail failed", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_nobody_catalogued_fails_by_name()
    {
        await StartAsync("call-missing");
        Assert.Contains("missing", await OutputAsync<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_activities_at_once_all_answer()
    {
        await StartAsync("fan-out", 100);
        Assert.Equal(4950, await OutputAsync<int>());
    }

    [Fact]
    public async Task When_any_and_when_all_value_tasks_streams_and_completion_sources_may_be_awaited()
    {
        await StartAsync("every-shape");
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal("a,b,c,d,e,f", await OutputAsync<string>());
    }

    [Fact]
    public async Task New_ids_are_distinct_and_the_same_on_a_cold_instance()
    {
        await StartAsync("identities");
        await Engine.RestartAtAsync(At(1));
        await RaiseAsync("go", "now");
        var ids = await OutputAsync<Guid[]>();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal([ids[0].ToString(), ids[1].ToString()], Effects.Lines);
    }

    public sealed record FlakyCall(Flaky Flaky, RetryOptions? Retry);

    public sealed class CallFlaky : Orchestration<FlakyCall, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, FlakyCall input)
        {
            try
            {
                var attempt = await context.CallActivityAsync<int>("flaky", input.Flaky, input.Retry);
                return attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (StepFailedException exception)
            {
                return $"{exception.StepName}: {exception.Failure.ErrorMessage}";
            }
        }
    }

    public sealed class CallFlakyUncaught : Orchestration<object?, int>
    {
        public override Task<int> RunAsync(IOrchestrationContext context, object? input) =>
            context.CallActivityAsync<int>("flaky", new Flaky("mail", 9));
    }

    public sealed class CallMissing : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            try
            {
                return await context.CallActivityAsync<string>("missing", null, new RetryOptions { MaxAttempts = 5 });
            }
            catch (StepFailedException exception)
            {
                return exception.Message;
            }
        }
    }

    public sealed class FanOut : Orchestration<int, int>
    {
        public override async Task<int> RunAsync(IOrchestrationContext context, int input)
        {
            var numbers = Enumerable.Range(0, input).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var echoes = await Task.WhenAll(numbers.Select(number => context.CallActivityAsync<string>("echo", number)));
            return echoes.Sum(static echo => int.Parse(echo, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public sealed class EveryShape : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            var seen = new List<string>();
            var timer = context.CreateTimer(At(0, 30));
            var step = context.CallActivityAsync<string>("echo", "a");
            if (await Task.WhenAny(timer, step) == step) seen.Add(await step);
            seen.Add(await EchoAsync(context, "b"));
            await foreach (var item in StreamAsync(context)) seen.Add(item);
            var source = new TaskCompletionSource<string>();
            var helper = CompleteAsync(context, source);
            seen.Add(await source.Task);
            await Task.Yield();
            await Task.WhenAll(helper, timer);
            seen.Add("f");
            return string.Join(',', seen);
        }

        private static async ValueTask<string> EchoAsync(IOrchestrationContext context, string text) =>
            await context.CallActivityAsync<string>("echo", text);

        private static async IAsyncEnumerable<string> StreamAsync(IOrchestrationContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await EchoAsync(context, "c");
            yield return await EchoAsync(context, "d");
        }

        private static async Task CompleteAsync(IOrchestrationContext context, TaskCompletionSource<string> source) =>
            source.SetResult(await EchoAsync(context, "e"));
    }

    public sealed class Identities : Orchestration<object?, Guid[]>
    {
        public override async Task<Guid[]> RunAsync(IOrchestrationContext context, object? input)
        {
            var ids = new[] { context.NewGuid(), context.NewGuid() };
            foreach (var id in ids) await context.CallActivityAsync("echo", id.ToString());
            await context.WaitForExternalEvent<string>("go");
            return [.. ids, context.NewGuid()];
        }
    }
}
