using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Sla;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

public enum ClockKind
{
    /// <summary>SLA-1 to SLA-3, once an issue.</summary>
    FirstResponse,

    /// <summary>ESC-2 to ESC-4, once a rung, again when the client reopens or an emergency begins.</summary>
    TierResponse,

    /// <summary>SLA-4.</summary>
    Resolution,
}

/// <summary>One clock of an issue: its ledger and what it has already led to. Its target follows from the rules (SLA-6).</summary>
public sealed record IssueClock
{
    public required ClockKind Kind { get; init; }

    /// <summary>The tier it belongs to.</summary>
    public required Tier Tier { get; init; }

    /// <summary>The rung it belongs to; 0 for clocks of the whole issue.</summary>
    public required int Rung { get; init; }

    public bool Emergency { get; init; }

    public required ClockLedger Ledger { get; init; }

    /// <summary>Warning points that have been told, in percent.</summary>
    public IReadOnlyList<int> Warned { get; init; } = [];

    /// <summary>When its target was missed; once known it stays, whatever is re-timed later.</summary>
    public Instant? BreachedAt { get; init; }

    /// <summary>Taken over by the clock of a later rung, or of an emergency.</summary>
    public bool Superseded { get; init; }
}

/// <summary>One rung of the ladder an issue has stood on, decided once (ESC-5).</summary>
/// <param name="Number">From 1, the opening.</param>
/// <param name="Role">Who is asked.</param>
/// <param name="Owner">Staff id of whoever stood for the role then.</param>
public sealed record IssueRung(int Number, Tier Tier, string Role, string? Owner, Instant At, string RuleId, LocalizedText Because);

public sealed record IssueSolution(string SolutionId, SolutionOutcome Outcome, IReadOnlyList<SolutionOption> Options, Instant At, string By, bool AwaitsApproval = false);

/// <summary>An amount above its actor's limit: the role is asked, its delegate after that (RAB-3).</summary>
public sealed record IssueApproval
{
    /// <summary>Id of the deed that needs it.</summary>
    public required string ApprovalId { get; init; }

    public required decimal AmountUsd { get; init; }

    public required string Role { get; init; }

    public required string Delegate { get; init; }

    /// <summary>Decision type of the RABSIC rows.</summary>
    public required string Decision { get; init; }

    public required Instant AskedAt { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>When the role is reminded.</summary>
    public required Instant RemindAt { get; init; }

    /// <summary>When the delegate is asked.</summary>
    public required Instant Due { get; init; }

    /// <summary>When nobody has answered.</summary>
    public required Instant DelegateDue { get; init; }

    /// <summary>The resolution that waits; null for a solution.</summary>
    public ResolutionOffered? Resolution { get; init; }

    /// <summary>The solution that waits; null for a resolution.</summary>
    public string? SolutionId { get; init; }

    public ApprovalState State { get; init; }

    public string? By { get; init; }

    public string? Note { get; init; }
}

public enum ApprovalState
{
    Waiting,
    Approved,
    Declined,

    /// <summary>Neither the role nor its delegate said anything in time.</summary>
    Unanswered,

    /// <summary>The issue ended before anybody decided.</summary>
    Moot,
}

/// <summary>A role that is asked (RAB-2, XFN-1, ESC-8).</summary>
public sealed record IssueRequest
{
    /// <summary><c>consult-…</c> or <c>account-…</c> and the role.</summary>
    public required string RequestId { get; init; }

    public required string Role { get; init; }

    public required Instant AskedAt { get; init; }

    public required Instant Due { get; init; }

    /// <summary>When it is reminded; null once it was.</summary>
    public Instant? RemindAt { get; init; }

    public bool Overdue { get; init; }

    public Instant? AnsweredAt { get; init; }

    public string? By { get; init; }

    public string? Answer { get; init; }
}

/// <param name="Number">From 1; a reopened issue has more than one.</param>
public sealed record IssueResolution(int Number, Instant At, string By, string Summary, decimal? AmountUsd, bool Reminded = false, bool Called = false);
