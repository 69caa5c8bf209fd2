using System.CommandLine;
using Kyndof.Workflows.LocalHost.Histories;
using Kyndof.Workflows.LocalHost.Start;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.LocalHost;

/// <summary>The command line of the embedded host.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var data = new Option<string?>("--data") { Description = "Folder of the data file, keys and mail. Default .data, with --demo .data/demo.", Recursive = true };
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on.", DefaultValueFactory = _ => new HostOptions().Urls };
        var virtualClock = new Option<bool>("--virtual-clock") { Description = "Time passes only by POST /api/clock/advance." };
        var start = new Option<string?>("--start") { Description = "Where a virtual clock begins, e.g. 2026-03-02T09:00+09:00; later data wins." };
        var demo = new Option<bool>("--demo") { Description = "A living sample: seven weeks of orders, issues, surveys and feedback in a minute, mail to a folder." };
        var once = new Option<bool>("--once") { Description = "With --demo: end when the sample has ended." };
        var policy = new Option<string?>("--policy") { Description = "The policy file. Default policies/kyndof.yaml." };
        var root = new RootCommand("Kyndof Workflows on one machine: HTTP API, durable processes, one data file.") { data, urls, virtualClock, start, demo, once, policy };
        root.TreatUnmatchedTokensAsErrors = false;
        start.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is null) return;
            if (!TryInstant(text, out _)) result.AddError($"--start '{text}' is not an instant with an offset, e.g. 2026-03-02T09:00+09:00.");
        });
        root.Validators.Add(result =>
        {
            if (result.GetValue(start) is not null && !result.GetValue(virtualClock)) result.AddError("--start needs --virtual-clock.");
            if (result.GetValue(once) && !result.GetValue(demo)) result.AddError("--once needs --demo.");
            if (result.GetValue(demo) && result.GetValue(virtualClock)) result.AddError("--demo runs its own clock; leave out --virtual-clock.");
        });
        root.SetAction((parsed, cancellation) =>
        {
            var settings = SettingArguments.Read(parsed.UnmatchedTokens, out var stray);
            if (stray is not null) return RefuseAsync(stray);
            Instant? from = parsed.GetValue(start) is { } text && TryInstant(text, out var instant) ? instant : null;
            var options = new HostOptions
            {
                DataFolder = parsed.GetValue(data) ?? (parsed.GetValue(demo) ? Path.Combine(".data", "demo") : ".data"),
                Urls = parsed.GetValue(urls)!,
                VirtualClock = parsed.GetValue(virtualClock),
                Start = from,
                Demo = parsed.GetValue(demo),
                Once = parsed.GetValue(once),
                PolicyFile = parsed.GetValue(policy),
                Settings = settings,
            };
            return HostStart.RunAsync(options, cancellation);
        });

        var verify = new Command("verify", "Checks the integrity of a data file and says what it holds.");
        verify.SetAction((parsed, cancellation) =>
            DataFileCheck.RunAsync(new HostOptions { DataFolder = parsed.GetValue(data) ?? ".data" }, cancellation));
        root.Subcommands.Add(verify);
        root.Subcommands.Add(HistoryCommands.Record(data));
        root.Subcommands.Add(HistoryCommands.Replay());
        root.Subcommands.Add(ReplayDeliveries.Create(data, static text => TryInstant(text, out var instant) ? instant : null));
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> RefuseAsync(string stray)
    {
        await Console.Error.WriteLineAsync($"'{stray}' is no flag of this host (try --help); a setting is given as --Kyndof:Smtp:Host=mail.example.com.");
        return HostStart.CannotStart;
    }

    private static bool TryInstant(string text, out Instant instant)
    {
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        if (!parsed.Success) parsed = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>").Parse(text);
        instant = parsed.Success ? parsed.Value.ToInstant() : default;
        return parsed.Success;
    }
}
