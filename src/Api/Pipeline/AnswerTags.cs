using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Pipeline;

/// <summary>An answer that goes on for as long as somebody listens: it has no end to make a tag of.</summary>
internal sealed class Streams;

/// <summary>Gives what is read a tag of its content, and answers 304 to who has that content already. Browsers still keep no copy: the page that
/// asks is the one that remembers.</summary>
internal sealed class AnswerTags(RequestDelegate next)
{
    private const int TagBytes = 16;

    private static readonly PathString Api = "/api";

    public Task InvokeAsync(HttpContext context)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method)
            && context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase)
            && context.GetEndpoint()?.Metadata.GetMetadata<Streams>() is null;
        return isRead ? TagAsync(context) : next(context);
    }

    private async Task TagAsync(HttpContext context)
    {
        var response = context.Response;
        var wire = response.Body;
        await using var answer = new MemoryStream();
        response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = wire;
        }

        var content = answer.GetBuffer().AsMemory(0, (int)answer.Length);
        if (IsJson(response))
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, TagBytes))}\"");
            response.GetTypedHeaders().ETag = tag;
            if (EntityTags.IsKnown(context.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                (response.ContentType, response.ContentLength) = (null, null);
                return;
            }

            response.ContentLength = content.Length;
        }

        if (content.Length > 0) await response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static bool IsJson(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
}
