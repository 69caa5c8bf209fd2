using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Refuses a body that says it is too large; one that does not say is cut off while it is read.</summary>
internal sealed class BodyLimit(RequestDelegate next, IOptions<WorkflowApiOptions> options)
{
    private static readonly PathString Webhooks = "/api/webhooks";
    private static readonly PathString[] Imports = ["/api/clients/import", "/api/staff/import"];

    /// <summary>Bytes a body of this request may have: webhooks and files bring more than other callers.</summary>
    public static int Of(HttpRequest request, WorkflowApiOptions options)
    {
        if (request.Path.StartsWithSegments(Webhooks, StringComparison.OrdinalIgnoreCase)) return options.MaxWebhookBytes;
        return Imports.Contains(request.Path) ? options.MaxImportBytes : options.MaxBodyBytes;
    }

    public static Problem TooLarge(HttpRequest request, WorkflowApiOptions options) =>
        new(ProblemCatalog.BodyTooLarge, $"A body may have {Of(request, options)} bytes.");

    public Task InvokeAsync(HttpContext context)
    {
        var limit = Of(context.Request, options.Value);
        if (context.Request.ContentLength > limit) return TooLarge(context.Request, options.Value).ExecuteAsync(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            // Routes that take no body leave it to the server to drain; this bounds what it will.
            feature.MaxRequestBodySize = limit;
        }

        return next(context);
    }
}
