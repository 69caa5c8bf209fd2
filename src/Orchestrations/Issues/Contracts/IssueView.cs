using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Contracts;

/// <summary>Everything known of one issue: who owns it, what its clocks say and why, what was decided and told.</summary>
public sealed record IssueView
{
    public required Issue Issue { get; init; }

    /// <summary>A word of <see cref="InstanceState"/> in camelCase, or <c>accepted</c> while its process has not begun.</summary>
    public required string State { get; init; }

    /// <summary><c>open</c>, <c>paused</c>, <c>resolved</c>, <c>confirmed</c> or <c>unconfirmed</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Tier { get; init; }

    public required int OpeningTier { get; init; }

    public string? Owner { get; init; }

    /// <summary>Decision type of the RABSIC rows (RAB-2).</summary>
    public string? Decision { get; init; }

    public bool Emergency { get; init; }

    public bool Acknowledged { get; init; }

    public IReadOnlyList<ClockView> Clocks { get; init; } = [];

    public IReadOnlyList<RungView> Rungs { get; init; } = [];

    public IReadOnlyList<SolutionView> Solutions { get; init; } = [];

    public IReadOnlyList<ApprovalView> Approvals { get; init; } = [];

    public IReadOnlyList<RequestView> Requests { get; init; } = [];

    public IReadOnlyList<LedgerRow> Messages { get; init; } = [];

    public IReadOnlyList<TimelineLine> Timeline { get; init; } = [];

    public int PolicyVersion { get; init; }

    public string? PolicyHash { get; init; }
}

/// <param name="Name"><c>firstResponse</c>, <c>tierResponse</c> or <c>resolution</c>.</param>
/// <param name="State"><c>running</c>, <c>paused</c>, <c>met</c>, <c>breached</c> or <c>superseded</c> by the clock of a later rung.</param>
/// <param name="Due">Null while paused with time left, or met.</param>
/// <param name="Remaining">Time left of the limit that binds; negative once missed.</param>
/// <param name="Why">Which calendar, which pauses, which rule.</param>
public sealed record ClockView(string Name, string RuleId, string State, Instant StartedAt, Instant? Due, Instant? BreachedAt, Instant? StoppedAt, Duration Remaining, LocalizedText Why);

/// <summary>One step up the ladder, decided once (ESC-5).</summary>
/// <param name="Number">From 1, the opening.</param>
/// <param name="Role">Who is asked at this rung.</param>
public sealed record RungView(int Number, int Tier, string Role, string? Owner, Instant At, string RuleId, LocalizedText Because);

public sealed record SolutionView(string SolutionId, SolutionOutcome Outcome, IReadOnlyList<SolutionOption> Options, Instant At, string By, bool AwaitsApproval);

/// <param name="State"><c>waiting</c>, <c>approved</c>, <c>declined</c>, <c>unanswered</c> or <c>moot</c>.</param>
/// <param name="Decision">Decision type of the RABSIC rows (RAB-2).</param>
public sealed record ApprovalView(string ApprovalId, decimal AmountUsd, string Role, string State, Instant AskedAt, Instant Due, string? By, string? Note, string Decision);

/// <param name="State"><c>open</c> or <c>answered</c>.</param>
public sealed record RequestView(string RequestId, string Role, string State, Instant AskedAt, Instant Due, string? By, string? Answer, bool Overdue);

/// <summary>One issue in a list.</summary>
public sealed record IssueRow
{
    public required string IssueId { get; init; }

    public required string ClientId { get; init; }

    public required IssueKind Kind { get; init; }

    public required InstanceState State { get; init; }

    public required string Stage { get; init; }

    /// <summary>1 to 4.</summary>
    public required int Tier { get; init; }

    public string? Owner { get; init; }

    public bool Emergency { get; init; }

    /// <summary>A target was missed, now or before.</summary>
    public bool Breached { get; init; }

    public string? NextStep { get; init; }

    public Instant? Due { get; init; }

    public required Instant ReceivedAt { get; init; }

    public required Instant UpdatedAt { get; init; }
}

/// <summary>Which issues to list; null members do not filter.</summary>
/// <param name="Tier">1 to 4.</param>
/// <param name="Cursor">The <see cref="Records.Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">1 to 200; default 50.</param>
public sealed record IssueFilter(
    int? Tier = null, string? Owner = null, string? ClientId = null, Instant? DueBefore = null, bool? Breached = null, bool? Ended = null, string? Cursor = null, int Limit = 50);
