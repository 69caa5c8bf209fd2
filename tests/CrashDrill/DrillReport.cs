using System.Globalization;
using Spectre.Console;

namespace Kyndof.Workflows.CrashDrill;

/// <summary>What was promised, what arrived, and what the ledger says of repeats.</summary>
/// <param name="Sent">Keys as they reached the folder or the server; a repeat stands twice.</param>
/// <param name="CountedRepeats">Repeats the ledger counted after unknown outcomes.</param>
internal sealed record DrillReport(
    DrillOptions Options, int Kills, int Calls, int RepeatedCalls, IReadOnlyList<string> Expected, IReadOnlyList<string> Sent, int CountedRepeats)
{
    private IReadOnlyList<string> Missing => [.. Expected.Except(Sent, StringComparer.Ordinal)];

    private IReadOnlyList<string> Surplus => [.. Sent.Except(Expected, StringComparer.Ordinal)];

    private int Repeats => Sent.Count - Sent.Distinct(StringComparer.Ordinal).Count();

    /// <summary>None missing, none too many; a repeat only where a provider cannot be asked, and never more than the ledger counted.</summary>
    public bool Passed => Kills == Options.Kills && Missing.Count == 0 && Surplus.Count == 0 && Repeats <= (Options.Smtp ? CountedRepeats : 0);

    public void Print()
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumns("", "");
        table.AddRow("kills", Text(Kills)).AddRow("calls", Text(Calls)).AddRow("calls repeated by the caller", Text(RepeatedCalls));
        table.AddRow("messages promised", Text(Expected.Count)).AddRow("messages that arrived", Text(Sent.Count));
        table.AddRow("missing", Text(Missing.Count)).AddRow("not promised", Text(Surplus.Count));
        table.AddRow("arrived twice", Text(Repeats)).AddRow("repeats the ledger counted", Text(CountedRepeats));
        AnsiConsole.Write(table);
        foreach (var key in Missing.Take(10)) AnsiConsole.MarkupLine($"[red]missing[/] {key}");
        AnsiConsole.MarkupLine(Passed ? "[green]every promise kept[/]" : "[red]the drill failed[/]");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
