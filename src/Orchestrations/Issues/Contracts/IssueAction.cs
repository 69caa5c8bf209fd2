using Kyndof.Workflows.Domain.Issues;

namespace Kyndof.Workflows.Orchestrations.Issues.Contracts;

/// <summary>What somebody does about an issue.</summary>
/// <param name="ActionId">The caller's id of the deed: the same id is the same deed. 1 to 64 characters of <c>[A-Za-z0-9._-]</c>; empty: the
/// same words about an issue in the same state are the same deed.</param>
public abstract record IssueAction(string ActionId)
{
    /// <summary>Takes the issue up: the next rung does not fire (ESC-5).</summary>
    public sealed record Acknowledge(string ActionId) : IssueAction(ActionId);

    /// <summary>Answers the client; stops the clocks of the first response and of the tier (ruling 16).</summary>
    /// <param name="Channel">How; by e-mail the words are sent from here, otherwise they are only recorded.</param>
    public sealed record Reply(string ActionId, string Text, IssueChannel Channel) : IssueAction(ActionId);

    /// <summary>Offers the client options with cost and time (SLA-5), or says what the client made of them.</summary>
    public sealed record Solve(string ActionId, string SolutionId, SolutionOutcome Outcome, IReadOnlyList<SolutionOption> Options) : IssueAction(ActionId);

    /// <summary>Grants the approval that waits (RAB-3).</summary>
    /// <param name="ApprovalId">Null: the only one that waits.</param>
    public sealed record Approve(string ActionId, string? ApprovalId, string? Note) : IssueAction(ActionId);

    public sealed record Decline(string ActionId, string? ApprovalId, string Reason) : IssueAction(ActionId);

    /// <summary>The clocks stand still while the client has to answer (SLA-6).</summary>
    public sealed record Pause(string ActionId, string Reason) : IssueAction(ActionId);

    public sealed record Resume(string ActionId) : IssueAction(ActionId);

    /// <summary>The issue is resolved and the client is asked to confirm (SLA-5).</summary>
    /// <param name="AmountUsd">The money it costs, zero or more; null: none.</param>
    public sealed record Resolve(string ActionId, string Summary, decimal? AmountUsd) : IssueAction(ActionId);

    /// <summary>What the client said to the resolution; a no reopens the issue.</summary>
    public sealed record Confirm(string ActionId, bool Satisfied, string? Note) : IssueAction(ActionId);

    /// <param name="Owner">Staff id.</param>
    public sealed record Reassign(string ActionId, string Owner, string? Reason) : IssueAction(ActionId);

    /// <summary>A function answers what it was asked (XFN-1).</summary>
    /// <param name="RequestId">E.g. <c>consult-operations</c>.</param>
    public sealed record AnswerRequest(string ActionId, string RequestId, string Answer) : IssueAction(ActionId);
}
