using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Messages;

/// <summary>The words of a message or a template. Its HTML is shown in a sandbox: what a client wrote may be in it.</summary>
internal sealed class ContentAnswer(string html, string text) : IResult, IStatusCodeHttpResult
{
    private const string Sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ContentSecurityPolicy = Sandbox;
        response.Headers.Vary = "Accept";
        var isText = WantsText(httpContext.Request);
        response.ContentType = isText ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        return response.WriteAsync(isText ? text : html, httpContext.RequestAborted);
    }

    private static bool WantsText(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return QualityOf(accepted, "text/plain") > QualityOf(accepted, "text/html");
    }

    private static double QualityOf(IList<Microsoft.Net.Http.Headers.MediaTypeHeaderValue> accepted, string type) => accepted
        .Where(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
        .Select(range => range.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
