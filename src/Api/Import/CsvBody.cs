using System.Reflection;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Pipeline;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kyndof.Workflows.Api.Import;

/// <summary>A body that is a CSV file in UTF-8.</summary>
internal sealed class CsvBody : IInput, IBindableFromHttpContext<CsvBody>, IEndpointParameterMetadataProvider
{
    /// <summary>Lines one file may have below its header; assumed.</summary>
    public const int MostLines = 5_000;

    private readonly CsvFile? file;

    private CsvBody(CsvFile? file, Problem? refusal) => (this.file, Refusal) = (file, refusal);

    public Problem? Refusal { get; }

    object? IInput.Content => file;

    /// <exception cref="InvalidOperationException">The body was refused; the filter answers before a handler asks.</exception>
    public CsvFile File => file ?? throw new InvalidOperationException("A refused body has no file.");

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["text/csv"], typeof(string)));

    public static async ValueTask<CsvBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WorkflowApiOptions>>().Value;
        if (!IsCsv(context.Request)) return new CsvBody(file: null, new Problem(ProblemCatalog.UnsupportedMediaType, "Send Content-Type: text/csv, in UTF-8."));
        var bytes = await BodyReader.ReadBytesAsync(context.Request.BodyReader, BodyLimit.Of(context.Request, options), context.RequestAborted);
        if (bytes is null) return new CsvBody(file: null, BodyLimit.TooLarge(context.Request, options));
        var (file, refusal) = CsvFile.Read(bytes, MostLines);
        return new CsvBody(file, refusal);
    }

    private static bool IsCsv(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
