using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Reads a request's body as JSON within the limit, whatever length it claims.</summary>
internal static class BodyReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <param name="context">The request.</param>
    /// <param name="isOptional">Whether no body at all is fine, which answers neither JSON nor a refusal.</param>
    public static async ValueTask<(JsonDocument? Json, Problem? Refusal)> ReadAsync(HttpContext context, bool isOptional)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value;
        if (context.Request.ContentType is not null && !IsJson(context.Request)) return (null, NotJson(context.Request));
        var limit = BodyLimit.Of(context.Request, options);
        if (await ReadBytesAsync(context.Request.BodyReader, limit, context.RequestAborted) is not { } bytes) return (null, BodyLimit.TooLarge(context.Request, options));
        if (bytes.Length == 0 && isOptional) return (null, null);
        return context.Request.ContentType is null ? (null, NotJson(context.Request)) : Parse(bytes);
    }

    private static (JsonDocument? Json, Problem? Refusal) Parse(byte[] bytes)
    {
        try
        {
            return (JsonDocument.Parse(bytes.AsMemory(), Strict), null);
        }
        catch (JsonException exception)
        {
            var place = $"Line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            return (null, new Problem(ProblemCatalog.MalformedJson, $"{place}: not JSON, nested deeper than {Strict.MaxDepth}, or a name twice."));
        }
        catch (InvalidOperationException)
        {
            // The parser's answer to a name that is not Unicode.
            return (null, new Problem(ProblemCatalog.MalformedJson, "A name is not Unicode text."));
        }
    }

    /// <summary>The whole body as it came; null when it is longer than the limit in bytes.</summary>
    public static async ValueTask<byte[]?> ReadBytesAsync(PipeReader body, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            var isTooLarge = read.Buffer.Length > limit;
            if (!isTooLarge && !read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var bytes = isTooLarge ? null : read.Buffer.ToArray();
            body.AdvanceTo(read.Buffer.End);
            return bytes;
        }
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Problem NotJson(HttpRequest request) =>
        new(ProblemCatalog.UnsupportedMediaType, request.ContentType is null ? "Send Content-Type: application/json." : "The Content-Type must be application/json in UTF-8.");
}
