using Kyndof.Workflows.Api.Problems;
using Kyndof.Workflows.Orchestrations.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Turns what nobody expected into a problem document that gives nothing away.</summary>
internal sealed class ExceptionAnswers(RequestDelegate next, IOptions<WorkflowApiOptions> options, ILogger<ExceptionAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.LogDebug("The caller of {Method} {Route} went away", context.Request.Method, RouteOf(context));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var headers = context.Response.Headers.ToArray();
            context.Response.Clear();
            foreach (var header in headers) context.Response.Headers[header.Key] = header.Value;
            await ProblemOf(exception, context).ExecuteAsync(context);
        }
    }

    // The pattern, never the path: ids and queries may name people.
    private static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as Microsoft.AspNetCore.Routing.RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";

    private Problem ProblemOf(Exception exception, HttpContext context)
    {
        switch (exception)
        {
            case IUnavailable unavailable:
                log.LogWarning(exception, "Storage is unavailable for {Method} {Route}", context.Request.Method, RouteOf(context));
                var seconds = Math.Max(options.Value.RetryAfterSeconds, (int)Math.Ceiling(unavailable.RetryAfter.TotalSeconds));
                return new Problem(ProblemCatalog.Unavailable) { RetryAfterSeconds = seconds };
            case BadHttpRequestException bad:
                return OfBadRequest(bad, context.Request);
            default:
                log.LogError(exception, "{Method} {Route} failed", context.Request.Method, RouteOf(context));
                return new Problem(ProblemCatalog.InternalError, "The trace id finds it in the host's log.");
        }
    }

    private Problem OfBadRequest(BadHttpRequestException bad, HttpRequest request) => bad.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => BodyLimit.TooLarge(request, options.Value),
        StatusCodes.Status415UnsupportedMediaType => new Problem(ProblemCatalog.UnsupportedMediaType),
        StatusCodes.Status408RequestTimeout => new Problem(ProblemCatalog.RequestTimeout),
        _ => new Problem(ProblemCatalog.BadRequest),
    };
}
