using System.Globalization;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Api.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kyndof.Workflows.Api.Live;

/// <summary>One reader's stream: ends when they go, when they may no longer listen, and when the host stops, which does not wait for it.</summary>
internal sealed class LiveStream(IChangeFeed feed) : IResult
{
    /// <summary>Readers at a time, *assumed*: each holds a connection.</summary>
    public const int MostReaders = 200;

    /// <summary>Between two events, *assumed*: at most about four a second, however busy the host is.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    /// <summary>Of silence before a sign of life, *assumed*: shorter than what proxies cut.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var place = httpContext.RequestServices.GetRequiredService<LiveReaders>().Enter(Caller.Actor(httpContext.User));
        using var listener = place is null ? null : feed.Listen(MostReaders);
        if (listener is null)
        {
            var who = place is null ? $"You listen {LiveReaders.MostOfOne} times already; close a page" : $"{MostReaders} readers listen already";
            await new Problem(ProblemCatalog.TooManyRequests, $"{who}, or ask again with If-None-Match.") { RetryAfterSeconds = (int)Silence.TotalSeconds }.ExecuteAsync(httpContext);
            return;
        }

        var stopping = httpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        try
        {
            await TellAsync(new LiveEvents(httpContext.Response), listener, httpContext, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The reader went, or the host stops: it comes back by itself.
        }
    }

    private async Task TellAsync(LiveEvents events, IChangeListener listener, HttpContext context, CancellationToken end)
    {
        var clock = context.RequestServices.GetRequiredService<ApiClock>();
        var callers = context.RequestServices.GetRequiredService<ListeningCaller>();
        using var pace = new PeriodicTimer(Pace);
        var told = clock.Now;
        await events.BeginAsync(told, end);
        if (HasMissed(context.Request)) await events.ChangedAsync(feed.Sequence, LiveCollections.All, end);
        while (await WaitAsync(listener, end) is { } change)
        {
            var moved = feed.ClockJumps && clock.Now != told;
            var mayHaveEnded = change == Nothing || moved || LiveCollections.TouchAccess(change.Collections);
            if (mayHaveEnded && !await callers.MayListenAsync(context, end)) return;
            if (moved) await events.ClockAsync(told = clock.Now, end);
            if (LiveCollections.Of(change.Collections) is { Count: > 0 } shown) await events.ChangedAsync(change.Sequence, shown, end);
            if (change == Nothing) await events.AliveAsync(end);
            else await pace.WaitForNextTickAsync(end);
        }
    }

    private static Change Nothing { get; } = new(0, []);

    private static async Task<Change?> WaitAsync(IChangeListener listener, CancellationToken end)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(Silence);
        try
        {
            return await listener.NextAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return Nothing;
        }
    }

    // A browser that lost the stream says what it heard last; from there on it may have missed anything.
    private bool HasMissed(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last != feed.Sequence;
}
