namespace Kyndof.Workflows.Api.Problems;

/// <summary>A kind of answer that is not what the caller hoped for (RFC 9457).</summary>
/// <param name="Slug">Last part of the type URI; stable.</param>
/// <param name="Status">The HTTP status it comes with.</param>
public sealed record ProblemType(string Slug, int Status, string Title)
{
    /// <summary>The <c>type</c> of the problem document, relative to the API.</summary>
    public string Uri => $"/problems/{Slug}";
}
