using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Page;

/// <summary>Serves the static page to everybody; what is none of its files goes on to the API, but for addresses inside the page, which the page shows.</summary>
internal sealed class PageMiddleware(RequestDelegate next, PageFiles files)
{
    // The hash is that of the empty text: style elements that a script then fills rule by rule, and nothing written into the page.
    private const string OwnFilesOnly =
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A year, as caches understand "for good".</summary>
    private const string ForGood = "public, max-age=31536000, immutable";

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value is { Length: > 0 } asked ? asked : "/";
        var isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        var file = files.Find(path) ?? (isReading && WantsPage(context.Request) ? files.InsteadOf(path) : null);
        if (file is null) return next(context);
        if (isReading) return ServeAsync(context, file);
        context.Response.Headers.Allow = "GET, HEAD";
        return new Problem(ProblemCatalog.MethodNotAllowed, $"{context.Request.Method} is not taken here; allowed: GET, HEAD.").ExecuteAsync(context);
    }

    private static async Task ServeAsync(HttpContext context, PageFile file)
    {
        var (request, response) = (context.Request, context.Response);
        var content = TakesGzip(request) ? file.Packed ?? file.Plain : file.Plain;
        var headers = response.GetTypedHeaders();
        headers.ETag = content.ETag;
        headers.LastModified = file.LastModified;
        response.Headers.CacheControl = file.IsLasting ? ForGood : "no-cache";
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.ContentSecurityPolicy = OwnFilesOnly;
        if (IsKnown(request, file, content))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (content != file.Plain) response.Headers.ContentEncoding = "gzip";
        response.ContentType = file.ContentType;
        response.ContentLength = content.Bytes.Length;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(content.Bytes, context.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, PageFile file, PageFileContent content)
    {
        var asked = request.GetTypedHeaders();
        return asked.IfNoneMatch is { Count: > 0 } known ? EntityTags.IsIn(known, content.ETag) : asked.IfModifiedSince >= file.LastModified;
    }

    // A browser that opens an address names the kind; scripts and programs that take anything get what they asked for or nothing.
    private static bool WantsPage(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(range => range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(range => range.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);
}

internal static class PageRegistration
{
    public static void UsePageFiles(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value.PageFolders is { Count: > 0 } folders)
            app.UseMiddleware<PageMiddleware>(PageFiles.Read(folders));
    }
}
