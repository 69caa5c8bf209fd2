using Kyndof.Workflows.LocalHost;
using Spectre.Console;

// A pipe or a log has no width of its own, and lines there should stay whole.
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
return await CommandLine.RunAsync(args);
