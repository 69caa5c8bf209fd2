using Kyndof.Workflows.Bench;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    // A pipe or a log has no width of its own and shows no colours; rows there should stay whole.
    AnsiConsole.Profile.Width = 200;
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}

return await CommandLine.RunAsync(args);
