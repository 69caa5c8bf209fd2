using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Page;

/// <summary>Serves the static page to everybody; what is none of its files goes on to the API.</summary>
internal sealed class PageMiddleware(RequestDelegate next, PageFiles files)
{
    private const string OwnFilesOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        if (files.Find(context.Request.Path.Value is { Length: > 0 } path ? path : "/") is not { } file) return next(context);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return ServeAsync(context, file);
        context.Response.Headers.Allow = "GET, HEAD";
        return new Problem(ProblemCatalog.MethodNotAllowed, $"{context.Request.Method} is not taken here; allowed: GET, HEAD.").ExecuteAsync(context);
    }

    private static async Task ServeAsync(HttpContext context, PageFile file)
    {
        var response = context.Response;
        var headers = response.GetTypedHeaders();
        headers.ETag = file.ETag;
        headers.LastModified = file.LastModified;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = OwnFilesOnly;
        if (IsKnown(context.Request.GetTypedHeaders(), file))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = file.ContentType;
        response.ContentLength = file.Content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(file.Content, context.RequestAborted);
    }

    private static bool IsKnown(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked, PageFile file) => asked.IfNoneMatch is { Count: > 0 } tags
        ? tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(file.ETag, useStrongComparison: false))
        : asked.IfModifiedSince >= file.LastModified;
}

internal static class PageRegistration
{
    public static void UsePageFiles(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value.PageFolder is { } folder)
            app.UseMiddleware<PageMiddleware>(PageFiles.Read(folder));
    }
}
