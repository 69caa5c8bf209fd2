namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>A policy file that cannot be worked under, with everything that is wrong with it at once.</summary>
public sealed class PolicyException(IReadOnlyList<PolicyProblem> problems) : Exception(Describe(problems))
{
    /// <summary>In the order of the file; never empty.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; } = problems;

    private static string Describe(IReadOnlyList<PolicyProblem> problems) =>
        string.Join('\n', problems.Select(problem => problem.ToString()).Prepend(
            problems.Count == 1 ? "The policy has a problem:" : $"The policy has {problems.Count} problems:"));
}
