using System.CommandLine;
using System.Globalization;
using Kyndof.Workflows.LocalHost.Start;
using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Catalog;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Histories;

/// <summary>The commands <c>record</c> and <c>replay</c>: keep the histories of a data file, and run them through today's code.</summary>
internal static class HistoryCommands
{
    private const int Diverged = 1;

    public static Command Record(Option<string?> data)
    {
        var folder = new Argument<string>("folder") { Description = "Where the files go, one an instance." };
        var command = new Command("record", "Writes the history of every instance of a data file, for a later replay. Histories hold personal data.") { folder };
        command.SetAction((parsed, cancellation) =>
            RecordAsync(new HostOptions { DataFolder = parsed.GetValue(data) ?? ".data" }.DataFile, parsed.GetValue(folder)!, cancellation));
        return command;
    }

    public static Command Replay()
    {
        var folder = new Argument<string>("histories") { Description = "A folder of recorded histories." };
        var command = new Command("replay", "Replays recorded histories on the code of today and names those that diverge.") { folder };
        command.SetAction(parsed => ReplayAsync(parsed.GetValue(folder)!));
        return command;
    }

    private static async Task<int> RecordAsync(string dataFile, string folder, CancellationToken cancellation)
    {
        if (!File.Exists(dataFile)) return await RefuseAsync($"There is no data file at '{dataFile}'; name its folder with --data.");
        var written = await HistoryFiles.WriteAsync(HistoryArchive.Read(dataFile), folder, cancellation);
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} histories in {folder}"));
        return 0;
    }

    private static async Task<int> ReplayAsync(string folder)
    {
        if (!System.IO.Directory.Exists(folder)) return await RefuseAsync($"There is no folder '{folder}'.");
        var catalog = ProductCatalog.Create();
        var files = HistoryFiles.In(folder);
        if (files.Count == 0) return await RefuseAsync($"There is no history in '{folder}'.");
        var diverged = 0;
        await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask("Replaying", maxValue: files.Count);
            foreach (var file in files)
            {
                if (HistoryFiles.Problem(catalog, file) is { } problem)
                {
                    diverged++;
                    await Console.Error.WriteLineAsync($"{file}: {problem}");
                }

                task.Increment(1);
            }
        });
        AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count - diverged} replayed, {diverged} diverged"));
        return diverged == 0 ? 0 : Diverged;
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return HostStart.CannotStart;
    }
}
