using System.Globalization;
using Kyndof.Workflows.CrashDrill;
using Spectre.Console;

// Usage: [--kills 50] [--orders 200] [--seed 1] [--smtp]
var drill = new DrillOptions(
    Kills: Number("--kills", 50),
    Orders: Number("--orders", 200),
    Seed: Number("--seed", 1),
    Smtp: args.Contains("--smtp", StringComparer.Ordinal));
AnsiConsole.MarkupLine($"[bold]{drill.Orders}[/] orders in flight, the host killed [bold]{drill.Kills}[/] times, mail to {(drill.Smtp ? "an SMTP sink" : "the pickup folder")}, seed {drill.Seed}");
var report = await Drill.RunAsync(drill);
report.Print();
return report.Passed ? 0 : 1;

int Number(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}
