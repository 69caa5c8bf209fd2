using System.Collections.Concurrent;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests.Engine;

/// <summary>What activities do to the world outside; it outlives the runtime.</summary>
public sealed class World
{
    private readonly ConcurrentDictionary<string, int> runs = new(StringComparer.Ordinal);

    /// <summary>Keys of the effects; a repeated activity finds its own.</summary>
    public IReadOnlyDictionary<string, int> Runs => runs;

    public void Do(string key) => runs.AddOrUpdate(key, 1, static (_, count) => count + 1);
}

public sealed class EffectActivity(World world) : Activity<string, string>
{
    public override Task<string> RunAsync(string input, CancellationToken cancellationToken)
    {
        world.Do(input);
        return Task.FromResult(input);
    }
}

/// <summary>Ends when the test lets it.</summary>
public sealed class GateActivity(Gate gate) : Activity<string, string>
{
    public override async Task<string> RunAsync(string input, CancellationToken cancellationToken)
    {
        gate.Enter();
        await gate.Opened.WaitAsync(cancellationToken);
        return input;
    }
}

public sealed class Gate
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim entered = new(0);

    public Task Opened => opened.Task;

    /// <summary>Completes once for each activity that began.</summary>
    public Task EnteredAsync() => entered.WaitAsync();

    public void Enter() => entered.Release();

    public void Open() => opened.TrySetResult();
}

/// <summary>A small order: a step, a reply or its deadline, a child, a second life, a message to another.</summary>
public sealed class OrderOrchestration : Orchestration<OrderState, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, OrderState input)
    {
        var trace = input.Trace;
        await context.CallActivityAsync("effect", $"{context.InstanceId}~confirm~{input.Round}");
        trace += $"confirmed {context.CurrentUtc}; ";
        context.SetCustomStatus(new { input.Round });
        var reply = await context.WaitForExternalEvent<string>("reply", context.CurrentUtc + Duration.FromHours(1));
        trace += $"{(reply.Arrived ? reply.Value : "silence")} {context.CurrentUtc}; ";
        var survey = await context.CallSubOrchestratorAsync<string>("survey", $"{context.InstanceId}~survey~{input.Round}", input.Round);
        trace += $"{survey} {context.CurrentUtc}; ";
        if (input.Round < 1)
        {
            context.ContinueAsNew(new OrderState(input.Round + 1, trace));
            return string.Empty;
        }

        context.SendEvent("report~1", "done", context.InstanceId);
        return trace;
    }
}

public sealed record OrderState(int Round, string Trace);

public sealed class SurveyOrchestration : Orchestration<int, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, int input)
    {
        await context.CreateTimer(context.CurrentUtc + Duration.FromMinutes(10));
        return await context.CallActivityAsync<string>("effect", $"{context.InstanceId}~sent");
    }
}

public sealed class ReportOrchestration : Orchestration<int, string>
{
    public override async Task<string> RunAsync(IOrchestrationContext context, int input)
    {
        var done = new List<string>();
        while (done.Count < input) done.Add(await context.WaitForExternalEvent<string>("done"));
        return string.Join(',', done.Order(StringComparer.Ordinal));
    }
}

public sealed class GatedOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        await Task.WhenAll(Enumerable.Range(0, input).Select(_ => context.CallActivityAsync<string>("gate", "x")));
        return input;
    }
}

public sealed class CountOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        var number = await context.WaitForExternalEvent<int>("number");
        await context.CallActivityAsync("effect", $"{context.InstanceId}~{number}");
        return number;
    }
}

internal static class SampleWorkflows
{
    public static WorkflowCatalog Catalog() => new WorkflowCatalog()
        .AddOrchestration<OrderOrchestration>("order")
        .AddOrchestration<SurveyOrchestration>("survey")
        .AddOrchestration<ReportOrchestration>("report")
        .AddOrchestration<GatedOrchestration>("gated")
        .AddOrchestration<CountOrchestration>("count")
        .AddActivity<EffectActivity>("effect")
        .AddActivity<GateActivity>("gate");
}
