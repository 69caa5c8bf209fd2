using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.LocalRuntime.Engine;
using NodaTime;
using Spectre.Console;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Plays the sample: the clock runs by itself, calls come in when their hour is there, and the timeline is printed as it happens.</summary>
internal static class DemoRunner
{
    /// <summary>The sample's clock between two prints.</summary>
    private static readonly Duration Stride = Duration.FromHours(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    /// <summary>Long enough after the last call for everything to settle.</summary>
    private static readonly Duration Epilogue = Duration.FromDays(16);

    public static async Task RunAsync(WebApplication app, HostOptions options, CancellationToken stopping)
    {
        var runtime = app.Services.GetRequiredService<EmbeddedRuntime>();
        var printer = ActivatorUtilities.CreateInstance<DemoPrinter>(app.Services);
        using var caller = new DemoCaller(new Uri(app.Urls.First()), DemoCaller.ReadKeys(app.Services.GetRequiredService<KeyFile>().Path));
        AnsiConsole.Write(new Rule("[bold]Five weeks of a costume maker's spring[/]") { Justification = Justify.Left });
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
        var end = DemoStory.Steps[^1].At + Epilogue;
        while (runtime.Time.Now < end)
        {
            while (steps.TryPeek(out var step) && step.At <= runtime.Time.Now)
            {
                await caller.MakeAsync(steps.Dequeue(), stopping);
                await runtime.AdvanceToAsync(runtime.Time.Now, stopping);
            }

            await printer.PrintAsync(runtime.Time.Now, stopping);
            var next = steps.TryPeek(out var upcoming) ? upcoming.At : end;
            await runtime.AdvanceToAsync(Instant.Min(next, runtime.Time.Now + Stride), stopping);
            if (!options.Once) await Task.Delay(Pause, stopping);
        }

        await printer.PrintAsync(runtime.Time.Now, stopping);
    }

    /// <summary>After the sample the clock goes on, a minute a second, so that what a visitor posts is acted on.</summary>
    private static async Task KeepTimeAsync(EmbeddedRuntime runtime, CancellationToken stopping)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await second.WaitForNextTickAsync(stopping)) await runtime.AdvanceToAsync(runtime.Time.Now + Duration.FromMinutes(1), stopping);
    }
}
