using System.Text.Json;
using Azure.Communication.Email;
using Kyndof.Workflows.Functions.Communication;
using Kyndof.Workflows.Functions.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kyndof.Workflows.Functions.Tests.Communication;

/// <summary>The service's two routes on loopback: it takes each operation id once, and answers as it is told.</summary>
public sealed class CommunicationStub : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    private CommunicationStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/emails:send", SendAsync);
        app.MapGet("/emails/operations/{id}", StatusAsync);
    }

    /// <summary>What it took, once an operation.</summary>
    public List<JsonElement> Taken { get; } = [];

    /// <summary>Operation ids it was called with, repeats included.</summary>
    public List<string> Called { get; } = [];

    /// <summary>Answers a hand-over instead of taking it.</summary>
    public Func<HttpContext, Task>? OnSend { get; set; }

    /// <summary>Answers a question instead of telling the status.</summary>
    public Func<HttpContext, Task>? OnAsk { get; set; }

    public string Status { get; set; } = "Running";

    public static async Task<CommunicationStub> StartAsync()
    {
        var stub = new CommunicationStub();
        await stub.app.StartAsync();
        return stub;
    }

    public CommunicationSender Sender(TimeSpan? timeout = null) => At(app.Urls.Single(), timeout);

    public static CommunicationSender At(string address, TimeSpan? timeout = null)
    {
        var options = MailSetup.ClientOptions();
        if (timeout is { } shorter) options.Retry.NetworkTimeout = shorter;
        return new CommunicationSender(new EmailClient($"endpoint={address}/;accesskey=MDEyMzQ1Njc4OWFiY2RlZg==", options), NullLogger<CommunicationSender>.Instance);
    }

    /// <summary>An answer as the service words its errors.</summary>
    public static Func<HttpContext, Task> Error(int status, string code, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        return context.Response.WriteAsJsonAsync(new { error = new { code, message = "client@example.com is not welcome" } });
    };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task SendAsync(HttpContext context)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        var id = context.Request.Headers["Operation-Id"].ToString();
        lock (gate) Called.Add(id);
        if (OnSend is { } answer)
        {
            await answer(context);
            return;
        }

        lock (gate)
        {
            if (operations.Add(id)) Taken.Add(body);
        }

        context.Response.StatusCode = StatusCodes.Status202Accepted;
        await context.Response.WriteAsJsonAsync(new { id, status = "Running" });
    }

    private Task StatusAsync(HttpContext context, string id)
    {
        bool known;
        lock (gate) known = operations.Contains(id);
        if (OnAsk is { } answer) return answer(context);
        return known
            ? context.Response.WriteAsJsonAsync(new { id, status = Status, error = Status == "Failed" ? new { code = "EmailDropped", message = "dropped" } : null })
            : Error(404, "NotFound")(context);
    }
}
