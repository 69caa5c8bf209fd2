using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.LocalRuntime.Engine;
using NodaTime;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Plays the sample: the clock runs by itself, calls come in when their hour is there, and the timeline is printed as it happens.</summary>
internal static class DemoRunner
{
    /// <summary>The sample's clock between two prints.</summary>
    private static readonly Duration Stride = Duration.FromHours(3);

    /// <summary>So that the seven weeks take most of a minute.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    public static async Task RunAsync(WebApplication app, HostOptions options, CancellationToken stopping)
    {
        var runtime = app.Services.GetRequiredService<EmbeddedRuntime>();
        var printer = ActivatorUtilities.CreateInstance<DemoPrinter>(app.Services);
        var keys = DemoCaller.ReadKeys(app.Services.GetRequiredService<KeyFile>().Path);
        using var caller = new DemoCaller(new Uri(app.Urls.First()), keys, DemoSecrets.Of(app.Configuration));
        AnsiConsole.Write(new Rule("[bold]Seven weeks of a costume maker's spring[/]") { Justification = Justify.Left });
        try
        {
            await PlayAsync(runtime, caller, printer, options, stopping);
            await printer.SummaryAsync(app.Urls.First(), options, stopping);
            if (!options.Once) await KeepTimeAsync(runtime, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            AnsiConsole.MarkupLine("[grey]The sample was stopped.[/]");
        }
    }

    private static async Task PlayAsync(EmbeddedRuntime runtime, DemoCaller caller, DemoPrinter printer, HostOptions options, CancellationToken stopping)
    {
        var steps = new Queue<DemoStep>(DemoStory.Steps);
        while (runtime.Time.Now < DemoStory.End)
        {
            while (steps.TryPeek(out var step) && step.At <= runtime.Time.Now)
            {
                await steps.Dequeue().HappenAsync(caller, stopping);
                await runtime.AdvanceToAsync(runtime.Time.Now, stopping);
            }

            await printer.PrintAsync(runtime.Time.Now, stopping);
            var next = steps.TryPeek(out var upcoming) ? upcoming.At : DemoStory.End;
            await runtime.AdvanceToAsync(Instant.Min(next, runtime.Time.Now + Stride), stopping);
            if (!options.Once) await Task.Delay(Pause, stopping);
        }

        await printer.PrintAsync(runtime.Time.Now, stopping);
    }

    /// <summary>After the sample the clock goes on at its own pace: what is due in an hour is, and what a visitor does is acted on. Whoever cannot wait
    /// skips time as on any virtual clock.</summary>
    private static async Task KeepTimeAsync(EmbeddedRuntime runtime, CancellationToken stopping)
    {
        var second = Duration.FromSeconds(1);
        using var tick = new PeriodicTimer(second.ToTimeSpan());
        while (await tick.WaitForNextTickAsync(stopping)) await runtime.AdvanceByAsync(second, stopping);
    }
}
