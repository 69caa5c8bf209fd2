using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Tests;

/// <summary>A runtime on a data file in a temporary folder, on a virtual clock unless told otherwise.</summary>
public sealed class TestRuntime : IAsyncDisposable
{
    public static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 0, 0);

    private readonly ServiceProvider services;

    private TestRuntime(ServiceProvider services)
    {
        this.services = services;
        Runtime = services.GetRequiredService<EmbeddedRuntime>();
    }

    public EmbeddedRuntime Runtime { get; }

    public IServiceProvider Services => services;

    /// <summary>Throws while stopped.</summary>
    internal RuntimeCore Core => Runtime.Running;

    public static async Task<TestRuntime> StartAsync(
        TempFolder folder,
        WorkflowCatalog catalog,
        Action<IServiceCollection>? services = null,
        Func<LocalRuntimeOptions, LocalRuntimeOptions>? options = null)
    {
        var runtime = Create(folder, catalog, services, options);
        try
        {
            await runtime.Runtime.StartAsync(CancellationToken.None);
            return runtime;
        }
        catch
        {
            await runtime.DisposeAsync();
            throw;
        }
    }

    public static TestRuntime Create(
        TempFolder folder,
        WorkflowCatalog catalog,
        Action<IServiceCollection>? services = null,
        Func<LocalRuntimeOptions, LocalRuntimeOptions>? options = null)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton(catalog);
        services?.Invoke(collection);
        var set = new LocalRuntimeOptions { DataFile = folder.DataFile, Time = new VirtualTime(Start) };
        collection.AddLocalRuntime(options?.Invoke(set) ?? set);
        return new TestRuntime(collection.BuildServiceProvider());
    }

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kyndof-");

    public string DataFile => Path.Combine(folder.FullName, "kyndof.db");

    public void Dispose() => folder.Delete(recursive: true);
}
