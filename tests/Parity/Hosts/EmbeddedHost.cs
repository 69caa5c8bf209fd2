using Kyndof.Workflows.LocalRuntime;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.LocalRuntime.Time;
using Kyndof.Workflows.Orchestrations.Catalog;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.Parity.Hosts;

/// <summary>The processes on the embedded runtime, in a data file of its own.</summary>
internal sealed class EmbeddedHost : IProcessHost
{
    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;

    private EmbeddedHost(DirectoryInfo folder, ServiceProvider services)
    {
        this.folder = folder;
        this.services = services;
    }

    public IServiceProvider Services => services;

    private EmbeddedRuntime Runtime => services.GetRequiredService<EmbeddedRuntime>();

    public static async Task<IProcessHost> StartAsync(Instant start)
    {
        var temporary = Directory.CreateTempSubdirectory("kyndof-parity-");
        var added = new ServiceCollection().AddSingleton(ProductCatalog.Create()).AddProductProcesses();
        added.AddLocalRuntime(new LocalRuntimeOptions { DataFile = Path.Combine(temporary.FullName, "kyndof.db"), Time = new VirtualTime(start) });
        var host = new EmbeddedHost(temporary, added.BuildServiceProvider());
        await host.Runtime.StartAsync(CancellationToken.None);
        return host;
    }

    public Task SettleAsync() => Runtime.RunUntilIdleAsync();

    public Task AdvanceToAsync(Instant target) => Runtime.AdvanceToAsync(target);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
