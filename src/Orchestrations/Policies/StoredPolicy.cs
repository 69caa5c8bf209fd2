using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Policies;

/// <summary>A policy applied by hand while the service ran.</summary>
/// <param name="By">Who applied it, e.g. <c>person:lead-1</c>.</param>
public sealed record StoredPolicy(int Version, string Hash, PolicyTexts Texts, string By, Instant At);

/// <summary>The last apply: its repeat goes on where it was interrupted.</summary>
/// <param name="PreviewId">What was agreed to.</param>
public sealed record PolicyRun(string PreviewId, int Version, string Hash, string By, Instant At);

/// <summary>An applied policy that this version of the program cannot read.</summary>
public sealed class StoredPolicyException(StoredPolicy stored, IReadOnlyList<PolicyFault> faults) : Exception(Describe(stored, faults))
{
    private static string Describe(StoredPolicy stored, IReadOnlyList<PolicyFault> faults) =>
        $"Policy version {stored.Version}, applied by {stored.By} at {stored.At}, cannot be read by this version of the program. "
        + $"Raise the version in the policy file to {stored.Version} or more: the file counts then, and the applied policy is dropped. What is wrong with it:\n"
        + string.Join('\n', faults.Select(fault => fault.ToString()));
}
