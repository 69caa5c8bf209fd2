using System.Globalization;
using Spectre.Console;

namespace Kyndof.Workflows.Bench.Report;

/// <summary>The figures as a person reads them.</summary>
internal static class ResultTable
{
    public static void Print(Machine machine, IReadOnlyList<WorkloadResult> results)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("workload");
        foreach (var name in new[] { "figure", "unit", "floor", "ratio", "slowest and fastest round" })
            table.AddColumn(new TableColumn(name) { Alignment = name == "unit" ? Justify.Left : Justify.Right });
        foreach (var result in results)
        {
            table.AddRow(
                $"[bold]{Markup.Escape(result.Workload)}[/]", Text(result.Figure), Markup.Escape(result.Unit), Text(result.Floor), Text(result.Ratio),
                $"{Text(result.Rounds.Min())} … {Text(result.Rounds.Max())}");
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"[grey]{machine.Describe()}[/]");
        AnsiConsole.MarkupLine("[grey]Medians. Ratio: share of the floor's pace; more is better, 1 is as good as the floor.[/]");
    }

    private static string Text(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
