namespace Kyndof.Workflows.Domain.Accountability;

/// <summary>One row of the RABSIC matrices (RAB-1): who answers for a type of decision, who does it, who is asked and who is told.</summary>
public sealed record DecisionType
{
    /// <summary>Kebab-case, unique, e.g. <c>rush-order-coordination</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The matrix it stands in, kebab-case, e.g. <c>issue-resolution</c>.</summary>
    public required string Matrix { get; init; }

    public required string Name { get; init; }

    /// <summary>One role; more only where a ruling says so.</summary>
    public required IReadOnlyList<string> Accountable { get; init; }

    public required IReadOnlyList<string> Responsible { get; init; }

    public IReadOnlyList<string> Consulted { get; init; } = [];

    public IReadOnlyList<string> Informed { get; init; } = [];

    /// <summary>The informed get one digest a week, not a message per case (RAB-1).</summary>
    public bool WeeklySummary { get; init; }

    /// <summary>The ruling that explains what the row itself does not, e.g. two accountable roles.</summary>
    public string? Ruling { get; init; }
}
