using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.Orchestrations.Policies.Editing;

/// <summary>Edits of calendar or policy while issues run (SLA-6): first what an edit would move, then exactly that.</summary>
public interface IPolicyDesk
{
    /// <summary>Says which open clocks an edit moves and which rungs it fires. Changes nothing.</summary>
    Task<PolicyEditResult> PreviewAsync(PolicyEdit edit, CancellationToken cancellationToken = default);

    /// <summary>Puts an edit in force for what starts from now on, and re-times the issues of its preview. Repeating it changes nothing; after a
    /// crash in the middle the repeat does the rest.</summary>
    /// <param name="previewId">The preview that is agreed to.</param>
    Task<PolicyEditResult> ApplyAsync(PolicyEdit edit, string previewId, Actor actor, CancellationToken cancellationToken = default);
}

/// <summary>What became of an edit.</summary>
public abstract record PolicyEditResult
{
    private PolicyEditResult()
    {
    }

    public sealed record Previewed(PolicyPreview Preview) : PolicyEditResult;

    /// <param name="Issues">Open issues that were given the new rules by this call.</param>
    /// <param name="More">There are more than one call takes: preview and apply again.</param>
    public sealed record Applied(int Issues, int Version, string Hash, bool More) : PolicyEditResult;

    /// <summary>The policy is in force already and nothing is left to move.</summary>
    public sealed record Repeated(int Version, string Hash) : PolicyEditResult;

    /// <summary>The texts are no policy.</summary>
    /// <param name="Faults">One or more.</param>
    public sealed record Invalid(IReadOnlyList<PolicyFault> Faults) : PolicyEditResult;

    /// <summary>A policy, but not one that can follow the one in force.</summary>
    /// <param name="Code">Stable, kebab-case: <c>version-not-raised</c>, <c>other-profile</c> or <c>preview-is-stale</c>.</param>
    /// <param name="PreviewId">With <c>preview-is-stale</c>: the id of what would move now.</param>
    public sealed record Refused(string Code, string Reason, string? PreviewId = null) : PolicyEditResult;
}
