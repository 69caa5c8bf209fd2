return await Kyndof.Workflows.LocalHost.CommandLine.RunAsync(args);
