using System.Diagnostics;
using System.Text.Json.Serialization;
using Kyndof.Workflows.Api.Import;
using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Microsoft.AspNetCore.Http;

namespace Kyndof.Workflows.Api.Problems;

/// <summary>A problem document (RFC 9457), and the answer that carries it.</summary>
public sealed record Problem : IResult, IStatusCodeHttpResult
{
    public Problem(ProblemType type, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        (Type, Title, Status, Detail) = (type.Uri, type.Title, type.Status, detail);
    }

    /// <summary>Relative URI of the problem type; <c>docs/errors.md</c> lists them.</summary>
    public string Type { get; }

    public string Title { get; }

    public int Status { get; }

    /// <summary>What happened this time, with the values that decided.</summary>
    public string? Detail { get; }

    /// <summary>Finds the request in the host's logs.</summary>
    public string? TraceId { get; private set; }

    /// <summary>Every value that is wrong, of <c>invalid-request</c>.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }

    /// <summary>What differs from what is stored, of <c>conflicting-content</c>.</summary>
    public IReadOnlyList<Difference>? Differences { get; init; }

    /// <summary>Why, as a stable word, of <c>refused</c> and <c>not-permitted</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The preview of what would move now, of <c>refused</c> with the code <c>preview-is-stale</c>.</summary>
    public string? PreviewId { get; init; }

    /// <summary>Roles that may, of <c>forbidden</c>.</summary>
    public IReadOnlyList<string>? RequiredRoles { get; init; }

    /// <summary>Every line of the file, of <c>refused</c> with the code <c>lines-refused</c>.</summary>
    public IReadOnlyList<ImportLine>? Lines { get; init; }

    [JsonIgnore]
    public int? RetryAfterSeconds { get; init; }

    int? IStatusCodeHttpResult.StatusCode => Status;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.StatusCode = Status;
        if (RetryAfterSeconds is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        TraceId = Activity.Current?.Id ?? httpContext.TraceIdentifier;
        return httpContext.Response.WriteAsJsonAsync(this, options: null, contentType: "application/problem+json");
    }
}
