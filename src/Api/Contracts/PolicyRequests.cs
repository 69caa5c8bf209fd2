using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>An edited policy. What is left out stays as it is in force; an empty body means the files as they are now on the host.</summary>
[OptionalBody]
public record PolicyEditRequest
{
    private const int Longest = 200_000;

    /// <summary>Text of the policy file, e.g. kyndof.yaml.</summary>
    [Words(Longest, LineBreaks = true)]
    public string? Policy { get; init; }

    /// <summary>Text of the RABSIC matrices the policy names.</summary>
    [Words(Longest, LineBreaks = true)]
    public string? Rabsic { get; init; }

    /// <summary>Text of the holiday file the policy names.</summary>
    [Words(Longest, LineBreaks = true)]
    public string? Holidays { get; init; }

    internal PolicyEdit ToEdit() => new(Policy, Rabsic, Holidays);
}

/// <summary>The same edit as its preview, and which preview is agreed to.</summary>
public sealed record PolicyApplyRequest : PolicyEditRequest, IReasoned
{
    /// <summary>The previewId of the preview.</summary>
    [Needed, BusinessId]
    public string? PreviewId { get; init; }

    string? IReasoned.Reason => $"preview {PreviewId}";
}

/// <summary>What became of an apply.</summary>
/// <param name="State"><c>applied</c>, or <c>repeated</c> where nothing was left to do.</param>
/// <param name="Applied">Open issues this call gave the new rules.</param>
/// <param name="More">There are more than one call takes: preview and apply again.</param>
public sealed record PolicyApplied(string State, int Applied, int PolicyVersion, string PolicyHash, bool More);
