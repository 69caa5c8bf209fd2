using System.Text.Json;
using Kyndof.Workflows.Adapters.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Slack;

/// <summary><c>chat.postMessage</c> on loopback: takes every post, unless it is told to answer in another way.</summary>
public sealed class SlackStub : IAsyncDisposable
{
    public const string Token = "stub-token";

    private readonly WebApplication app;
    private readonly HttpClient http = SlackSender.CreateClient();

    private SlackStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/api/chat.postMessage", PostAsync);
    }

    /// <summary>Bodies it was posted, in order.</summary>
    public List<JsonElement> Posted { get; } = [];

    /// <summary>The head of the last post.</summary>
    public (string Authorization, string? ContentType) Head { get; private set; }

    /// <summary>Answers instead of taking a post.</summary>
    public Func<HttpContext, Task>? Answer { get; set; }

    /// <summary>All that was logged.</summary>
    public List<string> Log { get; } = [];

    public static async Task<SlackStub> StartAsync()
    {
        var stub = new SlackStub();
        await stub.app.StartAsync();
        return stub;
    }

    public SlackSender Sender(Duration? timeout = null) => At(app.Urls.Single(), timeout);

    public SlackSender At(string address, Duration? timeout = null) => new(
        new SlackSettings { Token = Token, BaseUrl = new Uri(address + "/api/"), Timeout = timeout ?? Duration.FromSeconds(30) }, http, new Lines(Log));

    public static Func<HttpContext, Task> Says(int status, string body, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return context.Response.WriteAsync(body);
    };

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private async Task PostAsync(HttpContext context)
    {
        Posted.Add(await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body));
        Head = (context.Request.Headers.Authorization.ToString(), context.Request.ContentType);
        await (Answer ?? Says(200, $$"""{"ok":true,"channel":"C1","ts":"1700000000.00000{{Posted.Count}}"}"""))(context);
    }

    private sealed class Lines(List<string> log) : ILogger<SlackSender>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Add(formatter(state, exception) + exception);
    }
}
