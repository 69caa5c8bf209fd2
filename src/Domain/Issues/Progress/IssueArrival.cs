using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>Something that came in about an issue: one of its members is set.</summary>
public sealed record IssueArrival
{
    public required long Sequence { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Id of the deed.</summary>
    public required string ActionId { get; init; }

    /// <summary>Who did it, e.g. <c>person:csm-1</c>.</summary>
    public required string By { get; init; }

    /// <summary>The highest tier they answer for, 0 to 4; default 4: any.</summary>
    public int Rank { get; init; } = (int)Tier.Four;

    /// <summary>Their staff record; null for a service identity.</summary>
    public string? StaffId { get; init; }

    public AcknowledgedRung? Acknowledged { get; init; }

    public ReplyGiven? Reply { get; init; }

    public SolutionReported? Solution { get; init; }

    public ApprovalSettled? Approval { get; init; }

    public PauseBegun? Pause { get; init; }

    public PauseEnded? Resume { get; init; }

    public ResolutionOffered? Resolution { get; init; }

    public ConfirmationGiven? Confirmation { get; init; }

    public OwnerChanged? Owner { get; init; }

    public RequestAnswered? Answer { get; init; }

    /// <summary>A message of the issue did not arrive after all (CHN-6).</summary>
    public MessageReturned? Returned { get; init; }

    /// <summary>New rules (SLA-6).</summary>
    public IssueRules? Rules { get; init; }
}

/// <param name="Rung">The rung of the link; null: the current one.</param>
public sealed record AcknowledgedRung(int? Rung);

public sealed record ReplyGiven(string Text, IssueChannel Channel);

/// <param name="LimitUsd">What the actor may decide on; null: any amount.</param>
public sealed record SolutionReported(string SolutionId, SolutionOutcome Outcome, IReadOnlyList<SolutionOption> Options, decimal? LimitUsd);

public sealed record ApprovalSettled(string ApprovalId, ApprovalState State, string? By, string? Note);

public sealed record PauseBegun(string Reason);

public sealed record PauseEnded;

/// <param name="LimitUsd">What the actor may decide on; null: any amount.</param>
public sealed record ResolutionOffered(string Summary, decimal? AmountUsd, decimal? LimitUsd);

public sealed record ConfirmationGiven(bool Satisfied, string? Note);

public sealed record OwnerChanged(string Owner, string? Reason);

/// <param name="Key">Ledger key of the message; the tasks that replace it are on record.</param>
public sealed record MessageReturned(string Key, string? Reason);

public sealed record RequestAnswered(string RequestId, string Answer);
