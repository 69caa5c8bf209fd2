using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Orchestrations.Processes.Contracts;

/// <summary>What became of something handed in about a process.</summary>
public abstract record DeedResult
{
    private DeedResult()
    {
    }

    /// <summary>New and durable.</summary>
    public sealed record Accepted : DeedResult;

    /// <summary>The same id with the same content: nothing changed.</summary>
    public sealed record Repeated : DeedResult;

    /// <summary>The same id with other content: nothing changed.</summary>
    public sealed record Conflict(IReadOnlyList<Difference> Differences) : DeedResult;

    /// <param name="What">What is missing, e.g. <c>feedback F-7</c>.</param>
    public sealed record NotFound(string What) : DeedResult;

    /// <summary>Understood, and not possible in the state things are in.</summary>
    /// <param name="Code">Stable, kebab-case, e.g. <c>loop-ended</c>.</param>
    /// <param name="Reason">For the caller, with the values that decided.</param>
    public sealed record Refused(string Code, string Reason) : DeedResult;

    /// <summary>The actor may not: a role key where a person is needed, another function's part.</summary>
    /// <param name="Code">Stable, kebab-case, e.g. <c>not-your-step</c>.</param>
    public sealed record Denied(string Code, string Reason) : DeedResult;
}
