using Spectre.Console;

namespace Kyndof.Workflows.CrashDrill;

/// <summary>Kills the real host again and again while orders are in flight, then counts what reached the client.</summary>
internal static class Drill
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    public static async Task<DrillReport> RunAsync(DrillOptions options)
    {
        var folder = Path.Combine(Path.GetTempPath(), "kyndof-drill-" + Path.GetRandomFileName());
        using var limit = new CancellationTokenSource(Limit);
        await using var sink = options.Smtp ? SmtpSink.Start() : null;
        using var host = new HostProcess(folder, sink is null ? new Dictionary<string, string>(StringComparer.Ordinal) : sink.HostSettings);
        try
        {
            await host.StartAsync(limit.Token);
            var pace = new Pace(options);
            using var caller = new PersistentCaller(host);
            await PutClientAsync(caller, limit.Token);
            var orders = Enumerable.Range(0, options.Orders).Select(number => new DrillOrder(number, caller, pace)).ToList();
            var lives = Task.WhenAll(orders.Select(order => order.LiveAsync(limit.Token)));
            await KillAgainAndAgainAsync(host, options, pace, limit.Token);
            await lives;
            var sent = sink is null ? PickedUp(Path.Combine(folder, "mail")) : sink.Keys();
            var unknown = await RepeatsAsync(caller, limit.Token);
            return new DrillReport(options, pace.Kills, caller.Calls, caller.Repeats, [.. orders.SelectMany(order => sink is null ? order.ExpectedKeys : order.ExpectedIds("cs@example.com"))], sent, unknown);
        }
        finally
        {
            host.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task KillAgainAndAgainAsync(HostProcess host, DrillOptions options, Pace pace, CancellationToken cancellation)
    {
        var moments = new Random(options.Seed);
        await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var bar = progress.AddTask("killing and starting again", maxValue: options.Kills);
            while (pace.Kills < options.Kills)
            {
                await Task.Delay(moments.Next(20, 700), cancellation);
                await host.KillAsync();
                pace.Killed();
                bar.Value = pace.Kills;
                await host.StartAsync(cancellation);
            }
        });
    }

    private static async Task PutClientAsync(PersistentCaller caller, CancellationToken cancellation) =>
        await caller.SendAsync("cs-lead", HttpMethod.Put, "/api/clients/drill-client", new
        {
            name = "Drill Client",
            tier = "standard",
            segment = "agency",
            domestic = true,
            email = "drill@example.com",
            language = "en",
            contactMethod = "email",
            cadence = "proactive",
        }, cancellation);

    private static List<string> PickedUp(string folder) => [.. Directory.GetFiles(folder, "*.eml").Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>Repeats the ledger owns up to: resends after an unknown outcome.</summary>
    private static async Task<int> RepeatsAsync(PersistentCaller caller, CancellationToken cancellation)
    {
        var repeats = 0;
        string? cursor = null;
        do
        {
            var page = await caller.SendAsync("cs-lead", HttpMethod.Get, $"/api/messages?limit=200{(cursor is null ? "" : "&cursor=" + cursor)}", null, cancellation);
            repeats += page["items"]!.AsArray().Sum(row => (int?)row!["repeatsAfterUnknown"] ?? 0);
            cursor = (string?)page["next"];
        }
        while (cursor is not null);
        return repeats;
    }
}
