using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Start;

/// <summary>The <c>verify</c> command: reads the whole data file and says whether it is sound.</summary>
internal static class DataFileCheck
{
    private const int Unsound = 1;

    public static async Task<int> RunAsync(HostOptions options, CancellationToken cancellation)
    {
        if (!File.Exists(options.DataFile))
        {
            await Console.Error.WriteLineAsync($"There is no data file at '{options.DataFile}'; name its folder with --data.");
            return HostStart.CannotStart;
        }

        try
        {
            return await ReportAsync(options.DataFile, cancellation);
        }
        catch (Exception unreadable) when (unreadable is DataFileCorruptException or DataFileNewerException)
        {
            await Console.Error.WriteLineAsync(unreadable.Message);
            return Unsound;
        }
    }

    private static async Task<int> ReportAsync(string dataFile, CancellationToken cancellation)
    {
        var report = await DataFileVerifier.VerifyAsync(dataFile, cancellation);
        foreach (var problem in report.Problems) await Console.Error.WriteLineAsync(problem);
        AnsiConsole.MarkupLine(report.IsSound
            ? $"[green]{Markup.Escape(report.DataFile)} is sound[/] (schema {report.SchemaVersion})."
            : $"[red]{Markup.Escape(report.DataFile)} is damaged[/]. Stop the host and restore the file from a backup.");
        return report.IsSound ? 0 : Unsound;
    }
}
