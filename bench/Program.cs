using Kyndof.Workflows.Bench;

return await CommandLine.RunAsync(args);
