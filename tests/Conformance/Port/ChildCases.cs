using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Conformance.Port;

/// <summary>Sub-orchestrations.</summary>
public abstract partial class OrchestrationPortConformance
{
    private const string ChildId = "order~K-1042~survey";

    private static void AddChildren(WorkflowCatalog catalog) => catalog
        .AddOrchestration<CallChild>("call-child")
        .AddOrchestration<FlakyChild>("flaky-child")
        .AddOrchestration<WaitingChild>("waiting-child");

    [Fact]
    public async Task A_child_runs_under_its_own_id_and_answers_its_parent()
    {
        await StartAsync("call-child", new ChildCall("waiting-child", null));
        Assert.Equal(OrchestrationStatus.Running, (await GetAsync(ChildId)).Status);
        await RaiseAsync("answer", "42", ChildId);
        Assert.Equal("42", await OutputAsync<string>());
        Assert.Equal("42", await OutputAsync<string>(ChildId));
    }

    [Fact]
    public async Task A_child_that_fails_fails_its_step_by_name()
    {
        await StartAsync("call-child", new ChildCall("flaky-child", null));
        Assert.StartsWith("flaky-child:", await OutputAsync<string>(), StringComparison.Ordinal);
        Assert.Equal(OrchestrationStatus.Failed, (await GetAsync(ChildId)).Status);
    }

    [Fact]
    public async Task A_child_that_fails_is_tried_again_under_its_id()
    {
        await StartAsync("call-child", new ChildCall("flaky-child", new RetryOptions { MaxAttempts = 3, FirstInterval = Duration.FromMinutes(1) }));
        await Engine.AdvanceToAsync(At(1));
        Assert.Equal("3", await OutputAsync<string>());
        Assert.Equal(3, Effects.Count("child"));
    }

    [Fact]
    public async Task A_child_that_is_terminated_fails_its_step()
    {
        await StartAsync("call-child", new ChildCall("waiting-child", null));
        Assert.Equal(SignalOutcome.Accepted, await Client.TerminateAsync(ChildId, "not needed"));
        await Engine.SettleAsync();
        Assert.Equal(Engine.TellsWhyAChildWasTerminated ? "waiting-child: not needed" : "waiting-child: The host gave no details.", await OutputAsync<string>());
    }

    [Fact]
    public async Task A_child_whose_id_was_started_before_fails_its_step()
    {
        if (!Engine.RefusesTakenChildIds)
        {
            Assert.False(Engine.RefusesTakenChildIds);
            return;
        }

        await StartAsync("waiting-child", id: ChildId);
        await StartAsync("call-child", new ChildCall("waiting-child", null));
        Assert.Contains(ChildId, await OutputAsync<string>(), StringComparison.Ordinal);
        Assert.Equal(OrchestrationStatus.Running, (await GetAsync(ChildId)).Status);
    }

    [Fact]
    public async Task A_child_nobody_catalogued_fails_its_step()
    {
        await StartAsync("call-child", new ChildCall("missing", null));
        Assert.StartsWith("missing:", await OutputAsync<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_learns_of_its_child_over_a_restart()
    {
        await StartAsync("call-child", new ChildCall("waiting-child", null));
        await Engine.RestartAtAsync(At(1));
        await RaiseAsync("answer", "42", ChildId);
        Assert.Equal("42", await OutputAsync<string>());
    }

    public sealed record ChildCall(string Name, RetryOptions? Retry);

    public sealed class CallChild : Orchestration<ChildCall, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, ChildCall input)
        {
            try
            {
                return await context.CallSubOrchestratorAsync<string>(input.Name, ChildId, "child", input.Retry);
            }
            catch (StepFailedException exception)
            {
                return $"{exception.StepName}: {exception.Failure.ErrorMessage}";
            }
        }
    }

    public sealed class FlakyChild : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            var attempt = await context.CallActivityAsync<int>("flaky", new Flaky(input, 2));
            return attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public sealed class WaitingChild : Orchestration<string?, string>
    {
        public override Task<string> RunAsync(IOrchestrationContext context, string? input) => context.WaitForExternalEvent<string>("answer");
    }
}
