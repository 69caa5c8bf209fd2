using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Api.Webhooks;
using Kyndof.Workflows.LocalHost.Demo;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Policies;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Start;

/// <summary>Starts the host, says where everything is, and drains on Ctrl+C. What a person can mend is said in a sentence, without a stack trace.</summary>
internal static class HostStart
{
    /// <summary>Exit code when something a person can mend keeps the host from starting.</summary>
    public const int CannotStart = 2;

    public static async Task<int> RunAsync(HostOptions options, CancellationToken cancellation)
    {
        try
        {
            if (options.Demo) DemoFolder.Clear(options.DataFolder);
            await using var app = LocalHostApplication.Build(options);
            await app.StartAsync(cancellation);
            await StartupReport.WriteAsync(app, options);
            if (options.Demo) await DemoRunner.RunAsync(app, options, app.Lifetime.ApplicationStopping);
            if (!options.Once) await app.WaitForShutdownAsync(cancellation);
            AnsiConsole.MarkupLine("[grey]Draining: steps under way finish, everything else is on disk.[/]");
            await app.StopAsync(CancellationToken.None);
            return 0;
        }
        catch (Exception problem) when (Sentence(problem, options) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return CannotStart;
        }
    }

    /// <summary>What a person can do about a problem; null when it is none of theirs.</summary>
    public static string? Sentence(Exception problem, HostOptions options) => problem switch
    {
        PolicyException or StoredPolicyException or TemplatesInvalidException or SettingException or KeyFileException or WebhookKeyException or DataFileInUseException or DataFileCorruptException or DataFileNewerException => problem.Message,
        IOException when problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException =>
            $"{options.Urls} is in use. Stop what listens there, or choose another address with --urls.",
        UnauthorizedAccessException => $"The data folder '{options.DataFolder}' cannot be written: {problem.Message}",
        IOException => $"The host could not start: {problem.Message}",
        _ => null,
    };
}
