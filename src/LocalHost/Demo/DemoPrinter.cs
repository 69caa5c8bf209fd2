using System.Globalization;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Prints each order's timeline as it grows, and what was kept at the end.</summary>
internal sealed class DemoPrinter(InstanceBoard board, IOrderDesk orders)
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly ZonedDateTimePattern Stamp = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM HH':'mm", null);
    private readonly Dictionary<string, string?> printed = new(StringComparer.Ordinal);

    public async Task PrintAsync(Instant now, CancellationToken stopping)
    {
        var lines = new List<(string Id, TimelineLine Line)>();
        foreach (var id in await InstancesAsync(stopping))
        {
            var page = await board.TimelineAsync(id, printed.GetValueOrDefault(id), limit: 1000, cancellationToken: stopping);
            lines.AddRange(page.Items.Select(line => (id, line)));
            if (page.Items.Count > 0) printed[id] = page.Items[^1].Number.ToString("D8", CultureInfo.InvariantCulture);
        }

        foreach (var (id, line) in lines.OrderBy(entry => entry.Line.At).ThenBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Line.Number))
            AnsiConsole.MarkupLine($"[grey]{Stamp.Format(line.At.InZone(Seoul)),-16}[/] [bold]{id["order~".Length..]}[/] [{Colour(line)}]{Markup.Escape(line.Text.En)}[/] [grey]{line.RuleId}[/]");
    }

    public async Task SummaryAsync(string url, HostOptions options, CancellationToken stopping)
    {
        var table = new Table { Border = TableBorder.Rounded }.AddColumns("Order", "Ended", "Promises", "In time", "Late", "Mails");
        foreach (var id in await InstancesAsync(stopping))
        {
            var orderId = id["order~".Length..];
            if (await orders.GetAsync(orderId, stopping) is not { } view) continue;
            table.AddRow(
                orderId, view.Outcome?.Ended ?? view.State, Text(view.Outcome?.Counted), Text(view.Outcome?.KeptInTime), Text(view.Outcome?.KeptLate),
                Text(view.Messages.Count(message => message.AcceptedAt is not null)));
        }

        AnsiConsole.Write(table);
        var mails = System.IO.Directory.Exists(options.PickupFolder) ? System.IO.Directory.GetFiles(options.PickupFolder, "*.eml").Length : 0;
        AnsiConsole.MarkupLine($"[bold]{mails.ToString(CultureInfo.InvariantCulture)}[/] mails in [bold]{Markup.Escape(options.PickupFolder)}[/]; open one in a mail program.");
        if (options.Once) return;
        AnsiConsole.MarkupLine($"Look around at [bold]{url}[/] (you are signed in as CS Lead); the API is described at [bold]{url}/swagger[/].");
        AnsiConsole.MarkupLine("[grey]Ctrl+C ends the sample; the next start begins anew.[/]");
    }

    private async Task<IReadOnlyList<string>> InstancesAsync(CancellationToken stopping)
    {
        var page = await board.ListAsync(new InstanceFilter(Process: "order", Limit: 100), stopping);
        return [.. page.Items.Select(view => view.Id).Order(StringComparer.Ordinal)];
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Colour(TimelineLine line) => line.Kind switch
    {
        "message" => "green",
        "task" => "yellow",
        "exception" => "red",
        "promise" => "magenta",
        "milestone" => "blue",
        _ => "default",
    };
}
