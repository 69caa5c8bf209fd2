using System.Globalization;
using Kyndof.Workflows.Adapters.Pickup;
using Kyndof.Workflows.Adapters.Slack;
using Kyndof.Workflows.Adapters.Smtp;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Policies;
using NodaTime.Text;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Start;

/// <summary>What a person wants to know when the host has started.</summary>
internal static class StartupReport
{
    public static async Task WriteAsync(WebApplication app, HostOptions options)
    {
        var statistics = await app.Services.GetRequiredService<EmbeddedRuntime>().GetStatisticsAsync();
        var policy = app.Services.GetRequiredService<IPolicyProvider>().Current;
        var source = app.Services.GetRequiredService<PolicyInForce>().Applied is { } applied ? $"applied by {applied.By}, {InstantPattern.General.Format(applied.At)}" : $"from {ShippedFiles.Policy(options)}";
        var keys = app.Services.GetRequiredService<KeyFile>();
        var url = string.Join(" ", app.Urls);
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "");
        table.AddRow("Kyndof Workflows", $"[bold]{Markup.Escape(url)}[/]   try {Markup.Escape(app.Urls.First())}/swagger");
        table.AddRow("page", ShippedFiles.HasBuiltPage ? Markup.Escape(app.Urls.First()) : "not built: it needs Node 20.19 or later while the program is built");
        table.AddRow("data file", Markup.Escape(statistics.DataFile));
        table.AddRow("instances", Instances(statistics));
        table.AddRow("pending", $"{Text(statistics.PendingTimers)} timers, {Text(statistics.PendingActivities)} steps; next due {(statistics.NextDue is { } due ? InstantPattern.General.Format(due) : "never")}");
        table.AddRow("policy", $"{Markup.Escape(policy.Profile)} version {Text(policy.Version)} ({policy.Hash}) {Markup.Escape(source)}");
        table.AddRow("mail", Markup.Escape(Describe(app.Services.GetRequiredService<IMessageSender>())));
        table.AddRow("Slack", Markup.Escape(Describe(app.Services.GetRequiredService<ITeamChat>())));
        table.AddRow("clock", options.VirtualClock || options.Demo ? $"virtual, {InstantPattern.General.Format(statistics.Now)}" : "this machine's");
        table.AddRow("keys", keys.Created ? $"made one a role: {Markup.Escape(keys.Path)} (take it away; hashes stay here)" : Markup.Escape(keys.Path));
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[green]Ready[/]: {Text(statistics.PendingTimers)} timers pending in {Markup.Escape(statistics.DataFile)}, serving {Markup.Escape(url)}. Ctrl+C drains.");
        if (!IsLoopback(app)) AnsiConsole.MarkupLine("[yellow]Listening beyond this machine: put TLS in front, keys travel in clear.[/]");
    }

    private static string Describe(IMessageSender sender) => sender switch
    {
        PickupFolderSender pickup => $"files in {pickup.Folder}",
        SmtpSender smtp => $"by SMTP to {smtp.Settings}",
        _ => sender.GetType().Name,
    };

    private static string Describe(ITeamChat chat) => chat switch
    {
        SlackPickupFolder pickup => $"files in {pickup.Folder}",
        SlackSender slack => $"posts to {slack.Settings}",
        _ => chat.GetType().Name,
    };

    private static string Instances(RuntimeStatistics statistics) => statistics.InstancesByStatus.Values.Sum() == 0
        ? "none yet"
        : string.Join(", ", statistics.InstancesByStatus.Where(entry => entry.Value > 0).Select(entry => $"{Text(entry.Value)} {Word(entry.Key)}"));

    private static string Word(OrchestrationStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];

    private static bool IsLoopback(WebApplication app) => app.Urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
