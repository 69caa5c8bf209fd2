using Kyndof.Workflows.Orchestrations.Telemetry;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Counts webhook calls that were turned away: a sender that keeps failing is seen before it gives up.</summary>
internal sealed class WebhookCounts(RequestDelegate next)
{
    private static readonly PathString Webhooks = "/api/webhooks";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest || !context.Request.Path.StartsWithSegments(Webhooks, StringComparison.OrdinalIgnoreCase)) return;
        WorkflowTelemetry.WebhooksRejected.Add(1, new KeyValuePair<string, object?>("status", context.Response.StatusCode));
    }
}
