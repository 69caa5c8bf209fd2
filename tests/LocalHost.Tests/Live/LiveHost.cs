using System.Net.Http.Headers;
using System.Text.Json;
using Kyndof.Workflows.Api.Tests.Live;
using Kyndof.Workflows.LocalHost.Hosting;
using Kyndof.Workflows.LocalHost.Tests.Hosting;
using Kyndof.Workflows.LocalRuntime.Engine;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kyndof.Workflows.LocalHost.Tests.Live;

/// <summary>The host on a port of its own, as a browser reaches it. It waits for open requests for as long as they take.</summary>
internal sealed class LiveHost : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient http = new();
    private readonly string address = HostRun.FreeAddress();
    private WebApplication? app;

    private WebApplication App => app ?? throw new InvalidOperationException("Not started.");

    public static async Task<LiveHost> StartAsync()
    {
        var host = new LiveHost();
        await host.BeginAsync();
        var keys = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(host.folder.File("keys.json")))!;
        host.http.BaseAddress = new Uri(host.address);
        host.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", keys["cs-lead"]);
        return host;
    }

    public HttpClient Http => http;

    public EmbeddedRuntime Runtime => App.Services.GetRequiredService<EmbeddedRuntime>();

    public async Task<EventReader> ListenAsync(string? last = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/live");
        if (last is not null) request.Headers.Add("Last-Event-ID", last);
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new EventReader(await response.Content.ReadAsStreamAsync());
    }

    public Task PutClientAsync(string id) => SendAsync(HttpMethod.Put, $"/api/clients/{id}", """{ "name": "Demo Agency", "email": "contact@example.com", "tier": "vip" }""");

    public Task AdvanceAsync(string by) => SendAsync(HttpMethod.Post, "/api/clock/advance", $$"""{ "by": "{{by}}" }""");

    public async Task StopAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        app = null;
    }

    public async Task BeginAsync()
    {
        app = LocalHostApplication.Build(
            new HostOptions { DataFolder = folder.Path, Urls = address, VirtualClock = true, Start = Scenario.At("2026-03-02T09:00+09:00") },
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.ShareTemplates();
                builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(options => options.ShutdownTimeout = Timeout.InfiniteTimeSpan);
            });
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (app is not null) await StopAsync();
        folder.Dispose();
    }

    private async Task SendAsync(HttpMethod method, string path, string json)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        using var answer = await http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
