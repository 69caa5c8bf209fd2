using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <summary>What a loop runs by, captured as data when it starts.</summary>
public sealed record FeedbackRules
{
    public required int Version { get; init; }

    public required string Hash { get; init; }

    public required FeedbackPolicy Policy { get; init; }

    /// <summary>An overall score up to here is low.</summary>
    public required int LowOverall { get; init; }

    /// <summary>A score of one dimension up to here is low.</summary>
    public required int LowDimension { get; init; }

    /// <summary>The rows of one client's complaint and of a pattern, with groups of roles spelled out.</summary>
    public required IReadOnlyList<DecisionType> Decisions { get; init; }

    /// <summary>Only the closed days the loop can meet.</summary>
    public required CalendarDefinition Calendar { get; init; }

    public DecisionType? Decision(string id) => Decisions.FirstOrDefault(decision => decision.Id == id);
}

/// <summary>What is known around a loop when it decides.</summary>
/// <param name="Client">Null while unknown.</param>
/// <param name="People">Who stands for each role.</param>
public sealed record FeedbackFacts(Client? Client, IssuePeople People);

/// <summary>Others who said the same in the policy's days before (FBK-9).</summary>
/// <param name="Clients">How many other clients.</param>
public sealed record SaidByOthers(FeedbackCategory Category, int Clients);
