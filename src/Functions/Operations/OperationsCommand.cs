using Azure;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Functions.Hosting;
using Kyndof.Workflows.Functions.Operations.Backup;
using Kyndof.Workflows.Functions.Tables;
using Microsoft.Extensions.Configuration;

namespace Kyndof.Workflows.Functions.Operations;

/// <summary>What an operator starts by hand with the app's own executable. The Functions host begins a worker's arguments with dashes: a word is ours.</summary>
internal static class OperationsCommand
{
    /// <summary>Exit code when the command was refused or found something wrong.</summary>
    public const int Refused = 1;

    private const string BackupWord = "backup";
    private const string RestoreWord = "restore";
    private const string OverwriteFlag = "--overwrite";
    private const string EmptyFlag = "--into-empty-only";

    private const string Usage = """
        backup <folder>                              writes every table to a new or empty folder
        restore <folder> [--into-empty-only]         fills empty tables from a backup (default)
        restore <folder> --overwrite                 empties the backup's tables first
        The account is the app's own: AzureWebJobsStorage or Kyndof__Records__ConnectionString.
        """;

    public static bool IsCommand(string[] args) => args is [BackupWord or RestoreWord, ..];

    /// <returns>0 when all is written and checked, 1 when refused, 2 when a setting keeps it from starting.</returns>
    public static async Task<int> RunAsync(string[] args, IConfiguration configuration, TextWriter output)
    {
        try
        {
            return await StartAsync(args, configuration, output);
        }
        catch (SettingException problem)
        {
            await output.WriteLineAsync(problem.Message);
            return HostStart.CannotStart;
        }
        catch (RequestFailedException refused)
        {
            await output.WriteLineAsync($"The table service refuses: {refused.ErrorCode ?? "no reason given"} ({refused.Status}). May this identity read and write tables?");
            return Refused;
        }
        catch (Exception problem) when (problem is BackupException or TableUnavailableException or IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(problem.Message);
            return Refused;
        }
    }

    private static async Task<int> StartAsync(string[] args, IConfiguration configuration, TextWriter output)
    {
        var tables = new BackupTables(TableServices.Client(configuration), TableServices.Options(configuration));
        switch (args)
        {
            case [BackupWord, var folder] when IsFolder(folder):
                await new BackupRun(tables, TimeProvider.System, output).RunAsync(folder);
                return 0;
            case [RestoreWord, var folder, .. [] or [EmptyFlag] or [OverwriteFlag]] when IsFolder(folder):
                await new RestoreRun(tables, output).RunAsync(folder, overwrite: args[^1] == OverwriteFlag);
                return 0;
            default:
                await output.WriteLineAsync(Usage);
                return Refused;
        }
    }

    private static bool IsFolder(string word) => !word.StartsWith("--", StringComparison.Ordinal);
}
