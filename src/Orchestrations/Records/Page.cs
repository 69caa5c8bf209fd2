namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>One page of a list.</summary>
/// <param name="Next">Cursor of the page after it; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
