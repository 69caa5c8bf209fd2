using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>What an issue runs by, captured as data when it starts; an edit reaches it only as a previewed re-timing (SLA-6).</summary>
public sealed record IssueRules
{
    public required int Version { get; init; }

    public required string Hash { get; init; }

    public required IssuePolicy Policy { get; init; }

    /// <summary>The decision types its kinds and bands name, with groups of roles spelled out.</summary>
    public required IReadOnlyList<DecisionType> Decisions { get; init; }

    /// <summary>Only the closed days the issue can meet.</summary>
    public required CalendarDefinition Calendar { get; init; }

    public DecisionType? Decision(string id) => Decisions.FirstOrDefault(decision => decision.Id == id);
}
