using System.CommandLine;
using System.Globalization;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Surveys.Deliveries;
using NodaTime;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Start;

/// <summary>The command <c>replay-deliveries</c>: runs stored Typeform responses through the form files of today while the host is stopped. What
/// follows from them happens when the host starts.</summary>
internal static class ReplayDeliveries
{
    private const int PageSize = 100;

    public static Command Create(Option<string?> data, Func<string, Instant?> instantOf)
    {
        var form = new Option<string?>("--form") { Description = "Only responses to this form, by the id Typeform has for it." };
        var state = new Option<DeliveryState?>("--state") { Description = "Only responses in this state, e.g. unknownForm." };
        var since = new Option<string?>("--since") { Description = "Only what was received at or after this instant, e.g. 2026-03-02T09:00+09:00." };
        var policy = new Option<string?>("--policy") { Description = "The policy file. Default policies/kyndof.yaml." };
        var virtualClock = new Option<bool>("--virtual-clock") { Description = "The data lives on a virtual clock, which stays where it is." };
        var command = new Command("replay-deliveries", "Maps stored Typeform responses again, e.g. after a form file was mended. What counted counts no second time. The host must be stopped.")
        {
            form, state, since, policy, virtualClock,
        };
        since.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && instantOf(text) is null) result.AddError($"--since '{text}' is not an instant with an offset, e.g. 2026-03-02T09:00+09:00.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var options = new HostOptions { DataFolder = parsed.GetValue(data) ?? ".data", PolicyFile = parsed.GetValue(policy), VirtualClock = parsed.GetValue(virtualClock) };
            var request = new ReplayRequest(parsed.GetValue(form), parsed.GetValue(state), parsed.GetValue(since) is { } text ? instantOf(text) : null, Limit: PageSize);
            return RunAsync(options, request, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(HostOptions options, ReplayRequest request, CancellationToken cancellation)
    {
        if (!File.Exists(options.DataFile))
        {
            await Console.Error.WriteLineAsync($"There is no data file at '{options.DataFile}'; name its folder with --data.");
            return HostStart.CannotStart;
        }

        try
        {
            await using var app = LocalHostApplication.Build(options);
            var runtime = app.Services.GetRequiredService<EmbeddedRuntime>();
            await runtime.OpenAsync(cancellation);

            // Forms that were applied by hand win over the file, as they do in the host.
            await app.Services.GetRequiredService<PolicyInForce>().RefreshAsync(now: true, cancellation);
            var (examined, replayed, changed) = await ReplayAsync(app.Services.GetRequiredService<DeliveryReplay>(), request, cancellation);
            await runtime.StopAsync(cancellation);
            AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examined} responses looked at, {replayed} mapped again, {changed} changed. What follows from them happens when the host starts."));
            return 0;
        }
        catch (Exception problem) when (HostStart.Sentence(problem, options) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return HostStart.CannotStart;
        }
    }

    private static async Task<(int Examined, int Replayed, int Changed)> ReplayAsync(DeliveryReplay replay, ReplayRequest request, CancellationToken cancellation)
    {
        var (examined, replayed, changed) = (0, 0, 0);
        await AnsiConsole.Status().StartAsync("Replaying", async status =>
        {
            ReplayedPage page;
            do
            {
                page = await replay.RunAsync(request, cancellation);
                (examined, replayed, changed) = (examined + page.Examined, replayed + page.Replayed, changed + page.Changed);
                status.Status = string.Create(CultureInfo.InvariantCulture, $"{examined} looked at, {changed} changed");
                request = request with { Cursor = page.Next };
            }
            while (page.Next is not null);
        });
        return (examined, replayed, changed);
    }
}
