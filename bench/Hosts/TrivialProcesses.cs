using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>Processes that do nothing but use the engine.</summary>
internal static class TrivialProcesses
{
    public const string Sequence = "Sequence";
    public const string Timers = "Timers";
    public const string LongHistory = "LongHistory";
    public const string AddOne = "AddOne";

    /// <summary>Event that makes <see cref="LongHistory"/> take one more step.</summary>
    public const string Poke = "poke";

    public static WorkflowCatalog AddTo(WorkflowCatalog catalog) => catalog
        .AddOrchestration<SequenceOrchestration>(Sequence)
        .AddOrchestration<TimersOrchestration>(Timers)
        .AddOrchestration<LongHistoryOrchestration>(LongHistory)
        .AddActivity<AddOneActivity>(AddOne);
}

internal sealed class AddOneActivity : Activity<int, int>
{
    public override Task<int> RunAsync(int input, CancellationToken cancellationToken) => Task.FromResult(input + 1);
}

/// <summary>So many steps, one after the other.</summary>
internal sealed class SequenceOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int steps)
    {
        var sum = 0;
        while (sum < steps) sum = await context.CallActivityAsync<int>(TrivialProcesses.AddOne, sum);
        return sum;
    }
}

/// <summary>So many timers, a minute apart.</summary>
internal sealed class TimersOrchestration : Orchestration<int, int>
{
    public override async Task<int> RunAsync(IOrchestrationContext context, int timers)
    {
        for (var fired = 0; fired < timers; fired++) await context.CreateTimer(context.CurrentUtc + Duration.FromMinutes(1));
        return timers;
    }
}

/// <summary>So many steps a hundred at a time, then one for each poke.</summary>
internal sealed class LongHistoryOrchestration : Orchestration<int, int>
{
    private const int AtATime = 100;

    public override async Task<int> RunAsync(IOrchestrationContext context, int steps)
    {
        for (var done = 0; done < steps; done += AtATime)
        {
            var batch = Enumerable.Range(done, Math.Min(AtATime, steps - done));
            await Task.WhenAll(batch.Select(number => context.CallActivityAsync<int>(TrivialProcesses.AddOne, number)));
        }

        for (var pokes = 0; ; pokes++)
        {
            if (await context.WaitForExternalEvent<bool>(TrivialProcesses.Poke)) return pokes;
        }
    }
}
