using System.Globalization;
using Kyndof.Workflows.Bench.Report;
using Kyndof.Workflows.Bench.Workloads;
using Spectre.Console;

namespace Kyndof.Workflows.Bench.Running;

/// <summary>Runs workloads one after the other, each a warm-up round and then the rounds that count.</summary>
internal static class BenchRunner
{
    /// <param name="results">Filled workload by workload, so that an interrupted run keeps what it had.</param>
    /// <returns>False when the run was interrupted.</returns>
    public static async Task<bool> RunAsync(IReadOnlyList<string> names, int rounds, List<WorkloadResult> results, CancellationToken cancellation)
    {
        // Progress goes to the error stream: a table that is piped somewhere stays a table.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        try
        {
            await console.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).StartAsync(async progress =>
            {
                var tasks = names.ToDictionary(name => name, name => progress.AddTask(name, autoStart: false, maxValue: rounds + 2), StringComparer.Ordinal);
                foreach (var name in names) results.AddRange(await RunAsync(name, rounds, tasks[name], cancellation));
            });
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.MarkupLine("[yellow]Interrupted[/]: what was finished follows.");
            return false;
        }
    }

    private static async Task<IReadOnlyList<WorkloadResult>> RunAsync(string name, int rounds, ProgressTask task, CancellationToken cancellation)
    {
        task.StartTask();
        using var folder = TempFolder.Create();
        using var prepared = folder.Inside("prepared");
        await using var workload = AllWorkloads.Create(name);
        task.Description = $"{name} [grey]preparing[/]";
        await workload.PrepareAsync(prepared.Path, cancellation);
        task.Increment(1);
        var measures = new List<Measure>();
        for (var round = 0; round <= rounds; round++)
        {
            task.Description = round == 0 ? $"{name} [grey]warming up[/]" : string.Create(CultureInfo.InvariantCulture, $"{name} [grey]{round} of {rounds}[/]");
            measures.AddRange(await RunRoundAsync(workload, folder, round, cancellation));
            task.Increment(1);
        }

        task.Description = name;
        return [.. measures.GroupBy(measure => measure.Workload, StringComparer.Ordinal).Select(series => WorkloadResult.Of([.. series]))];
    }

    private static async Task<IReadOnlyList<Measure>> RunRoundAsync(Workload workload, TempFolder folder, int number, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var own = folder.Inside(string.Create(CultureInfo.InvariantCulture, $"round-{number}"));
        // What rounds before left behind is not this round's to sweep up.
        GC.Collect();
        var measures = await workload.RunAsync(new Round(own.Path, number == 0, cancellation));
        return number == 0 ? [] : measures;
    }
}
