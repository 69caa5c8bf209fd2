using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>Gives the framework's bare status codes (no route, wrong method) their problem document.</summary>
internal static class EmptyAnswers
{
    public static Task WriteAsync(StatusCodeContext statusCode)
    {
        var context = statusCode.HttpContext;
        var method = context.Request.Method;
        var problem = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new Problem(ProblemCatalog.NoSuchRoute, "Routes are listed at /openapi/v1.json."),
            StatusCodes.Status405MethodNotAllowed => new Problem(
                ProblemCatalog.MethodNotAllowed, $"{method} is not taken here; allowed: {context.Response.Headers.Allow}."),
            StatusCodes.Status413PayloadTooLarge => new Problem(ProblemCatalog.BodyTooLarge),
            StatusCodes.Status415UnsupportedMediaType => new Problem(ProblemCatalog.UnsupportedMediaType),
            >= 500 => new Problem(ProblemCatalog.InternalError),
            _ => new Problem(ProblemCatalog.BadRequest),
        };
        return problem.ExecuteAsync(context);
    }
}
