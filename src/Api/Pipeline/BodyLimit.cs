using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Refuses a body that says it is too large; one that does not say is cut off while it is read.</summary>
internal sealed class BodyLimit(RequestDelegate next, IOptions<WorkflowApiOptions> options)
{
    /// <summary>What outside services may send at most (Typeform, Event Grid), in bytes.</summary>
    private const int Webhook = 1024 * 1024;

    public static int Of(HttpContext context, WorkflowApiOptions options) =>
        context.Request.Path.StartsWithSegments("/api/webhooks", StringComparison.OrdinalIgnoreCase) ? Webhook : options.MaxBodyBytes;

    public static Problem TooLarge(HttpContext context, WorkflowApiOptions options) =>
        new(ProblemCatalog.BodyTooLarge, $"A body may have {Of(context, options)} bytes.");

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > Of(context, options.Value)) return TooLarge(context, options.Value).ExecuteAsync(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            // Routes that take no body leave it to the server to drain; this bounds what it will.
            feature.MaxRequestBodySize = Of(context, options.Value);
        }

        return next(context);
    }
}
