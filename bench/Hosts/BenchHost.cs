using System.Net.Http.Headers;
using System.Text.Json;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Orchestrations.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Bench.Hosts;

/// <summary>The real host on a loopback port of its own, with real keys, on a virtual clock. Only mail ends in memory:
/// what a provider takes to accept a message is not ours to measure.</summary>
internal sealed class BenchHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, string> keys;

    private BenchHost(WebApplication app, Dictionary<string, string> keys)
    {
        this.app = app;
        this.keys = keys;
    }

    public EmbeddedRuntime Engine => app.Services.GetRequiredService<EmbeddedRuntime>();

    public IServiceProvider Services => app.Services;

    /// <param name="edges">Replaces services of the host.</param>
    public static async Task<BenchHost> StartAsync(string folder, Action<IServiceCollection>? edges = null)
    {
        var options = new LocalHost.HostOptions { DataFolder = folder, Urls = "http://127.0.0.1:0", VirtualClock = true, Start = BenchRuntime.Start };
        var built = LocalHostApplication.Build(options, builder =>
        {
            builder.Services.AddSingleton<IMessageSender, MemorySender>();
            // Ctrl+C is the benchmark's to handle, not each host's.
            builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
            edges?.Invoke(builder.Services);
        });
        await built.StartAsync();
        var read = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(folder, "keys.json")))!;
        return new BenchHost(built, read);
    }

    /// <summary>A client with the key of a role.</summary>
    public HttpClient As(string role)
    {
        var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", keys[role]);
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private sealed class QuietLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
