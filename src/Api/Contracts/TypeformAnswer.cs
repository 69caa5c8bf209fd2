namespace Kyndof.Workflows.Api.Contracts;

/// <summary>An answer to a survey is on disk.</summary>
/// <param name="Token">The response's token, as it was sent.</param>
/// <param name="State"><c>stored</c> or <c>repeated</c>.</param>
public sealed record TypeformAnswer(string Token, string State);
