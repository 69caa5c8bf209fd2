using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Orchestrations.Issues.Contracts;

/// <summary>What became of something handed in about an issue.</summary>
public abstract record IssueResult
{
    private IssueResult()
    {
    }

    /// <summary>New and durable.</summary>
    /// <param name="ApprovalId">The approval it waits for, when it is about more than the actor may decide on (RAB-3); null otherwise.</param>
    /// <param name="ApproverRole">Who is asked then.</param>
    public sealed record Accepted(string? ApprovalId = null, string? ApproverRole = null) : IssueResult;

    /// <summary>The same id with the same content: nothing changed.</summary>
    public sealed record Repeated(string? ApprovalId = null, string? ApproverRole = null) : IssueResult;

    /// <summary>The same id with other content: nothing changed.</summary>
    public sealed record Conflict(IReadOnlyList<Difference> Differences) : IssueResult;

    /// <param name="What">What is missing, e.g. <c>issue I-7</c>.</param>
    public sealed record NotFound(string What) : IssueResult;

    /// <summary>Understood, and not possible in the state things are in.</summary>
    /// <param name="Code">Stable, kebab-case, e.g. <c>issue-ended</c>.</param>
    /// <param name="Reason">For the caller, with the values that decided.</param>
    public sealed record Refused(string Code, string Reason) : IssueResult;

    /// <summary>The actor may not: above their limit, a role key where a person is needed, another function's request, another person's link.</summary>
    /// <param name="Code">Stable, kebab-case, e.g. <c>above-authority</c>.</param>
    public sealed record Denied(string Code, string Reason) : IssueResult;
}
