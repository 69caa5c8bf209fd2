using System.Globalization;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NodaTime;

namespace Kyndof.Workflows.Api.Live;

/// <summary>Server-sent events on one response.</summary>
internal sealed class LiveEvents(HttpResponse response)
{
    /// <summary>Milliseconds a browser waits before it comes back, *assumed*: a host restarts in about as long.</summary>
    private const int ComeBackAfter = 2000;

    public async Task BeginAsync(Instant now, CancellationToken end)
    {
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        response.ContentType = "text/event-stream";
        response.Headers["X-Accel-Buffering"] = "no"; // for a proxy in front
        await WriteAsync($"retry: {ComeBackAfter.ToString(CultureInfo.InvariantCulture)}\n\n", end);
        await ClockAsync(now, end);
    }

    public Task ClockAsync(Instant now, CancellationToken end) => WriteAsync($"event: clock\ndata: {WorkflowJson.Serialize(new LiveClock(now))}\n\n", end);

    public Task ChangedAsync(long sequence, IReadOnlyList<string> collections, CancellationToken end) => WriteAsync(
        $"id: {sequence.ToString(CultureInfo.InvariantCulture)}\nevent: changed\ndata: {WorkflowJson.Serialize(new LiveChange(sequence, collections))}\n\n", end);

    public Task AliveAsync(CancellationToken end) => WriteAsync(": alive\n\n", end);

    private async Task WriteAsync(string text, CancellationToken end)
    {
        await response.WriteAsync(text, end);
        await response.Body.FlushAsync(end);
    }

    private sealed record LiveClock(Instant Now);

    private sealed record LiveChange(long Sequence, IReadOnlyList<string> Collections);
}
