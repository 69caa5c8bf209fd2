namespace Kyndof.Workflows.Api.Input;

/// <summary>The parameters every list takes.</summary>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
internal sealed record PageQuery(string? Cursor, string? Limit);
