using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Refuses a body that says it is too large; one that does not say is cut off while it is read.</summary>
internal sealed class BodyLimit(RequestDelegate next, IOptions<WorkflowApiOptions> options)
{
    public static Problem TooLarge(WorkflowApiOptions options) =>
        new(ProblemCatalog.BodyTooLarge, $"A body may have {options.MaxBodyBytes} bytes.");

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > options.Value.MaxBodyBytes) return TooLarge(options.Value).ExecuteAsync(context);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            // Routes that take no body leave it to the server to drain; this bounds what it will.
            feature.MaxRequestBodySize = options.Value.MaxBodyBytes;
        }

        return next(context);
    }
}
