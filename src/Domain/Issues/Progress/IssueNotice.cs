using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>A message decided on and not yet settled.</summary>
public sealed record IssueNotice
{
    /// <summary>Ledger key: decided once, sent at least once under it.</summary>
    public required string Key { get; init; }

    public required MessageKind Kind { get; init; }

    public required string RuleId { get; init; }

    public required LocalizedText Because { get; init; }

    /// <summary>Staff id or contact of the policy; null with <see cref="Slack"/> or for the client.</summary>
    public string? Staff { get; init; }

    /// <summary>Slack channel.</summary>
    public string? Slack { get; init; }

    /// <summary>The rung its link acknowledges; null: it has no link.</summary>
    public int? Rung { get; init; }

    public Instant? Due { get; init; }

    public LocalizedText? DueBecause { get; init; }

    public string? Text { get; init; }

    /// <summary>The role it asks.</summary>
    public string? Role { get; init; }

    public decimal? AmountUsd { get; init; }

    public LocalDate? ClosesOn { get; init; }

    public required Tier Tier { get; init; }

    public bool Emergency { get; init; }

    public required Instant DecidedAt { get; init; }

    public required Instant NextTryAt { get; init; }

    public int Tries { get; init; }

    /// <summary>Time spent waiting for room in the provider's quota: it does not count towards giving up.</summary>
    public Duration Waited { get; init; }
}

/// <summary>A task decided on and not yet recorded.</summary>
public sealed record IssueTask(string TaskId, TaskKind Kind, string RuleId, string Owner, LocalizedText Subject, LocalizedText? Detail, Instant Due);

/// <summary>Who stands for each role now. A role the policy of the day no longer knows is the team's.</summary>
public sealed record IssuePeople(IReadOnlyDictionary<string, string> ByRole)
{
    /// <summary>The entry of the team, which stands in for everybody.</summary>
    public const string Team = "team";

    /// <exception cref="InvalidOperationException">Nobody stands for the role.</exception>
    public string Of(string role) => ByRole.TryGetValue(role, out var id) || ByRole.TryGetValue(Team, out id)
        ? id
        : throw new InvalidOperationException($"Nobody stands for '{role}'; known: {string.Join(", ", ByRole.Keys.Order(StringComparer.Ordinal))}.");
}
