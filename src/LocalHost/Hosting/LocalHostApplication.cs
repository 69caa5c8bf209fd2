using Kyndof.Workflows.Api;
using Kyndof.Workflows.LocalHost.Keys;
using Kyndof.Workflows.LocalRuntime;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using NodaTime;

namespace Kyndof.Workflows.LocalHost.Hosting;

/// <summary>Puts the embedded host together: runtime, processes, adapters, API. Tests build the same and swap its edges.</summary>
public static class LocalHostApplication
{
    /// <summary>Builds a host that has not started.</summary>
    /// <param name="customize">Changes configuration or services before the host is built.</param>
    public static WebApplication Build(HostOptions options, Action<WebApplicationBuilder>? customize = null)
    {
        System.IO.Directory.CreateDirectory(options.DataFolder);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(LocalHostApplication).Assembly.GetName().Name });
        AddSettings(builder.Configuration, options);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // What keeps the host from starting is said in a sentence by HostStart.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(options);

        builder.Services.AddSingleton(ProductCatalog.Create());
        builder.Services.AddLocalRuntime(new LocalRuntimeOptions { DataFile = options.DataFile, Time = TimeFor(options) });
        builder.Services.AddWorkflows(options, builder.Configuration);
        builder.Services.AddWorkflowApi(api =>
        {
            api.SignInEverybodyAs = options.SignInEverybodyAs;
            api.LocalSignIn = true;
            api.PageFolders = ShippedFiles.Pages();
        });
        var keys = KeyFile.Open(options.DataFolder);
        builder.Services.AddSingleton(keys);
        builder.Services.AddSingleton(keys.Ring);
        customize?.Invoke(builder);

        var app = builder.Build();

        // Now rather than with the first message: a broken template keeps the host from starting.
        _ = app.Services.GetRequiredService<IMessageRenderer>();
        app.UseWorkflowApi();
        return app;
    }

    /// <summary>The file gives way to the environment, the environment to the command line, as everywhere in .NET.</summary>
    private static void AddSettings(ConfigurationManager configuration, HostOptions options)
    {
        var file = new JsonConfigurationSource { Path = "settings.json", Optional = true, FileProvider = new PhysicalFileProvider(Path.GetFullPath(options.DataFolder)) };
        ((IConfigurationBuilder)configuration).Sources.Insert(0, file);
        configuration.AddInMemoryCollection(options.Settings);
    }

    /// <summary>A virtual clock goes on where the data stopped, unless it is told to begin later; without either it begins now.</summary>
    private static EngineTime TimeFor(HostOptions options)
    {
        var system = new SystemTime();
        if (!options.VirtualClock && !options.Demo) return system;
        if (options.Start is { } start) return new VirtualTime(start);
        if (options.Demo) return new VirtualTime(Demo.DemoStory.Start);
        return new VirtualTime(File.Exists(options.DataFile) ? NodaConstants.UnixEpoch : system.Now);
    }
}
