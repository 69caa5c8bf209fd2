using System.Buffers;
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
        if (await ReadBytesAsync(context.Request, options.MaxBodyBytes, context.RequestAborted) is not { } bytes) return (null, BodyLimit.TooLarge(options));
        if (bytes.Length == 0 && isOptional) return (null, null);
        return context.Request.ContentType is null ? (null, NotJson(context.Request)) : Parse(bytes);
    }

    private static (JsonDocument? Json, Problem? Refusal) Parse(ReadOnlySequence<byte> bytes)
    {
        try
        {
            return (JsonDocument.Parse(bytes, Strict), null);
        }
        catch (JsonException exception)
        {
            return (null, new Problem(ProblemCatalog.MalformedJson, $"Line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}: not JSON, nested deeper than {Strict.MaxDepth}, or a name twice."));
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>?> ReadBytesAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (buffer.Length + count > limit) return null;
                buffer.Write(chunk, 0, count);
            }

            return new ReadOnlySequence<byte>(buffer.ToArray());
        }
        finally
        {
            // It held a client's data: the next renter must not see it.
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Problem NotJson(HttpRequest request) =>
        new(ProblemCatalog.UnsupportedMediaType, request.ContentType is null ? "Send Content-Type: application/json." : "The Content-Type must be application/json in UTF-8.");
}
