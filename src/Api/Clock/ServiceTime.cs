using Microsoft.AspNetCore.Http;
using NodaTime.Text;

namespace Kyndof.Workflows.Api.Clock;

/// <summary>Tells with every answer what time it is here: the clock is the service's, which may be virtual, not the reader's.</summary>
internal sealed class ServiceTime(RequestDelegate next, ApiClock clock)
{
    public const string Header = "Service-Time";

    private static readonly PathString Api = "/api";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase)) context.Response.OnStarting(Write, context.Response);
        return next(context);
    }

    // When the answer begins, not when the request came: what was asked may have moved the clock.
    private Task Write(object response)
    {
        ((HttpResponse)response).Headers[Header] = InstantPattern.ExtendedIso.Format(clock.Now);
        return Task.CompletedTask;
    }
}
