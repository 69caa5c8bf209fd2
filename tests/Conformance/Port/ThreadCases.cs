using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Code that leaves its thread hangs silently on some hosts; an engine that can see it fails the instance.</summary>
public abstract partial class OrchestrationPortConformance
{
    private static void AddThreads(WorkflowCatalog catalog) => catalog
        .AddOrchestration<LeavesByConfigureAwait>("leaves-by-configure-await")
        .AddOrchestration<LeavesByConfigureAwaitWithMoreToCome>("leaves-with-more-to-come")
        .AddOrchestration<LeavesByTaskRun>("leaves-by-task-run")
        .AddOrchestration<AwaitsNothing>("awaits-nothing")
        .AddOrchestration<ThrowsAsyncVoid>("throws-async-void");

    [Theory]
    [InlineData("leaves-by-configure-await")]
    [InlineData("leaves-with-more-to-come")]
    [InlineData("leaves-by-task-run")]
    [InlineData("awaits-nothing")]
    public async Task What_would_hang_fails_and_says_what_to_do(string orchestration)
    {
        if (!Engine.FailsLoudlyOffThread)
        {
            Assert.False(Engine.FailsLoudlyOffThread);
            return;
        }

        await StartAsync(orchestration);
        await Engine.SettleAsync();
        await RaiseAsync("go", "now");
        await EndAsync();
        Assert.Contains("Await only what the context returns", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_nobody_can_await_fails_the_instance()
    {
        if (!Engine.FailsLoudlyOffThread)
        {
            Assert.False(Engine.FailsLoudlyOffThread);
            return;
        }

        await StartAsync("throws-async-void");
        Assert.Contains("lost", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    // The escape happens on a thread of its own: ask until it was seen.
    private async Task EndAsync()
    {
        for (var asked = 0; asked < 200_000 && (await GetAsync()).Status == OrchestrationStatus.Running; asked++)
        {
            await Task.Yield();
            await Engine.SettleAsync();
        }
    }

    public sealed class LeavesByConfigureAwait : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.WaitForExternalEvent<string>("go").ConfigureAwait(false);
            return await context.CallActivityAsync<string>("echo", "x");
        }
    }

    public sealed class LeavesByConfigureAwaitWithMoreToCome : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            var timer = context.CreateTimer(At(5));
            await context.WaitForExternalEvent<string>("go").ConfigureAwait(false);
            await context.CallActivityAsync<string>("echo", "x");
            await timer;
            return "never";
        }
    }

    public sealed class LeavesByTaskRun : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.WaitForExternalEvent<string>("go");
            return await Task.Run(static () => "x");
        }
    }

    public sealed class AwaitsNothing : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            await context.WaitForExternalEvent<string>("go");
            return await new TaskCompletionSource<string>().Task;
        }
    }

    public sealed class ThrowsAsyncVoid : Orchestration<object?, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, object? input)
        {
            Lose();
            await context.WaitForExternalEvent<string>("go");
            return "x";
        }

#pragma warning disable VSTHRD100, MA0155 // The case itself.
        private static async void Lose()
        {
            await Task.Yield();
            throw new InvalidOperationException("lost");
        }
#pragma warning restore VSTHRD100, MA0155
    }
}
