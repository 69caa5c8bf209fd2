namespace Kyndof.Workflows.Domain.Issues;

/// <summary>One way out that a client is offered (SLA-5).</summary>
/// <param name="Text">1 to 500 characters.</param>
/// <param name="CostUsd">What it costs us, zero or more; null: nothing.</param>
/// <param name="Days">Days it takes; null: not said.</param>
public sealed record SolutionOption(string Text, decimal? CostUsd = null, int? Days = null);

/// <summary>What a client made of what they were offered.</summary>
public enum SolutionOutcome
{
    Offered,
    Accepted,

    /// <summary>Counts as failed (ESC-3).</summary>
    Rejected,
}
