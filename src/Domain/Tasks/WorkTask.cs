using Kyndof.Workflows.Domain.Explanations;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tasks;

/// <summary>Something a person owes: a phone call, a check, a message by hand.</summary>
public sealed record WorkTask
{
    /// <summary>Deterministic, from business ids, e.g. <c>order~K-1042~call~shipped</c>.</summary>
    public required string TaskId { get; init; }

    public required TaskKind Kind { get; init; }

    public required string InstanceId { get; init; }

    public string? ClientId { get; init; }

    /// <summary>Staff id, or the id of the policy's team contact.</summary>
    public required string Owner { get; init; }

    public required LocalizedText Subject { get; init; }

    /// <summary>What to do and what to say.</summary>
    public LocalizedText? Detail { get; init; }

    public required Instant CreatedAt { get; init; }

    public Instant? Due { get; init; }

    /// <summary>The handbook rule that asks for it.</summary>
    public required string RuleId { get; init; }

    public TaskState State { get; init; }

    public Instant? DoneAt { get; init; }

    public string? DoneBy { get; init; }
}

public enum TaskKind
{
    /// <summary>Call the client (CHN-3).</summary>
    Phone,

    /// <summary>Write to the client by KakaoTalk (CHN-2).</summary>
    KakaoTalk,

    /// <summary>Find out why something has not come (ORD-11, ORD-8).</summary>
    Check,

    /// <summary>See a client through until they are satisfied (ORD-7).</summary>
    FollowUp,

    /// <summary>A message could not be sent.</summary>
    Undeliverable,

    /// <summary>Take up an issue and answer its client (ESC-1 to ESC-5).</summary>
    Issue,

    /// <summary>Answer what CS asks (RAB-2, XFN-1, ESC-8).</summary>
    Request,

    /// <summary>Decide on an amount (RAB-3).</summary>
    Approval,

    /// <summary>Do a step of an account's change of CSM (TRN-1 to TRN-3).</summary>
    Transition,

    /// <summary>Name a category, release a message or do what a loop waits for (FBK-3 to FBK-5).</summary>
    Feedback,
}

public enum TaskState
{
    Open,
    Done,
}
