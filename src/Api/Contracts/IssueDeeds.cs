using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Domain.Issues;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A deed about an issue. Left out, <see cref="ActionId"/> is made from what is said and the state the issue is in.</summary>
public abstract record IssueDeed
{
    /// <summary>The caller's id of the deed: the same id is the same deed.</summary>
    [BusinessId]
    public string? ActionId { get; init; }

    internal string Id => ActionId ?? "";
}

/// <summary>Somebody takes the issue up (ESC-5).</summary>
[OptionalBody]
public sealed record AcknowledgeRequest : IssueDeed;

/// <summary>What the client was answered (SLA-5).</summary>
public sealed record ReplyRequest : IssueDeed
{
    [Needed, Words(5000, LineBreaks = true)]
    public string? Text { get; init; }

    /// <summary>By email (default) the words are sent from here; otherwise they are only recorded.</summary>
    public IssueChannel? Channel { get; init; }
}

/// <summary>Options offered to the client, or what they made of them (SLA-5, ESC-3).</summary>
public sealed record SolutionRequest : IssueDeed, IChecked
{
    [Needed, BusinessId]
    public string? SolutionId { get; init; }

    /// <summary>offered (default), accepted or rejected.</summary>
    public SolutionOutcome? Outcome { get; init; }

    /// <summary>Needed when offered.</summary>
    [Count(0, 10)]
    public IReadOnlyList<SolutionOptionRequest>? Options { get; init; }

    void IChecked.Check(ErrorList errors, NodaTime.Instant now)
    {
        if (Outcome is null or SolutionOutcome.Offered && Options is not { Count: > 0 })
            errors.Add("$.options", "SLA-5", "A client is offered something.", "1 to 10 options");
    }
}

/// <summary>One option with its cost and time.</summary>
public sealed record SolutionOptionRequest
{
    [Needed, Words(500)]
    public string? Text { get; init; }

    [Between(0, 100_000_000)]
    public decimal? CostUsd { get; init; }

    [Between(0, 730)]
    public int? Days { get; init; }
}

/// <summary>Grants the approval that waits (RAB-3); only a person within their limit.</summary>
[OptionalBody]
public sealed record ApproveRequest : IssueDeed
{
    /// <summary>Left out: the only one that waits.</summary>
    [BusinessId]
    public string? ApprovalId { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Declines the approval that waits (RAB-3).</summary>
public sealed record DeclineRequest : IssueDeed, Security.IReasoned
{
    /// <summary>Left out: the only one that waits.</summary>
    [BusinessId]
    public string? ApprovalId { get; init; }

    [Needed, Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }
}

/// <summary>The clocks stand still while the client has to answer (SLA-6).</summary>
public sealed record PauseRequest : IssueDeed, Security.IReasoned
{
    [Needed, Words(500)]
    public string? Reason { get; init; }
}

[OptionalBody]
public sealed record ResumeRequest : IssueDeed;

/// <summary>The issue is resolved; the client is asked to confirm (SLA-5).</summary>
public sealed record ResolveRequest : IssueDeed
{
    /// <summary>What was done, in words for the client.</summary>
    [Needed, Words(5000, LineBreaks = true)]
    public string? Summary { get; init; }

    /// <summary>What it costs, USD; above the actor's limit it waits for an approval (RAB-3). Needed, if only as 0, for kinds that are decided by amount.</summary>
    [Between(0, 100_000_000)]
    public decimal? AmountUsd { get; init; }
}

/// <summary>What the client said to the resolution; a no reopens the issue (SLA-5).</summary>
public sealed record ConfirmRequest : IssueDeed
{
    [Needed]
    public bool? Satisfied { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Note { get; init; }
}

/// <summary>Gives the issue to somebody else at its tier.</summary>
public sealed record ReassignIssueRequest : IssueDeed, Security.IReasoned
{
    /// <summary>A known staff id.</summary>
    [Needed, BusinessId]
    public string? Owner { get; init; }

    [Words(2000, LineBreaks = true)]
    public string? Reason { get; init; }
}

/// <summary>What a function answers (XFN-1).</summary>
public sealed record AnswerRequest : IssueDeed
{
    [Needed, Words(5000, LineBreaks = true)]
    public string? Answer { get; init; }
}

/// <summary>What became of an issue, or of a deed about it.</summary>
/// <param name="State"><c>accepted</c>, <c>repeated</c> or <c>awaitingApproval</c>.</param>
/// <param name="ApprovalId">What it waits for.</param>
/// <param name="ApproverRole">Who is asked.</param>
public sealed record IssueAccepted(string IssueId, string InstanceId, string State, string? ApprovalId, string? ApproverRole, OrderLinks Links);
