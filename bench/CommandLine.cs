using System.CommandLine;
using Kyndof.Workflows.Bench.Report;
using Kyndof.Workflows.Bench.Running;
using Kyndof.Workflows.Bench.Workloads;

namespace Kyndof.Workflows.Bench;

/// <summary>The command line of the benchmarks.</summary>
internal static class CommandLine
{
    private const int Interrupted = 130;
    private static readonly TimeSpan TimeToCleanUp = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(string[] args)
    {
        var workloads = new Argument<string[]>("workload") { Description = "What to measure; everything when none is named.", Arity = ArgumentArity.ZeroOrMore };
        workloads.AcceptOnlyFromAmong([.. AllWorkloads.Names]);
        var rounds = new Option<int>("--rounds") { Description = "Rounds that count, 1 to 1000; one more before them warms up.", DefaultValueFactory = _ => 5 };
        var json = new Option<FileInfo?>("--json") { Description = "File to write the figures to." };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000) result.AddError("--rounds is 1 to 1000.");
        });
        var root = new RootCommand("Measures Kyndof Workflows against what the same disk does with the same rows.") { workloads, rounds, json };
        root.SetAction((parsed, cancellation) =>
        {
            var named = parsed.GetValue(workloads) is { Length: > 0 } some ? some : [.. AllWorkloads.Names];
            return RunAsync(named, parsed.GetValue(rounds), parsed.GetValue(json), cancellation);
        });
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeToCleanUp });
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> names, int rounds, FileInfo? json, CancellationToken cancellation)
    {
        var machine = Machine.Here();
        var results = new List<WorkloadResult>();
        var isWhole = await BenchRunner.RunAsync(names, rounds, results, cancellation);
        ResultTable.Print(machine, results);
        if (json is not null) await ResultFile.WriteAsync(json.FullName, machine, results);
        return isWhole ? 0 : Interrupted;
    }
}
