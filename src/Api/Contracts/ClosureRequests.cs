using Kyndof.Workflows.Api.Input;
using Kyndof.Workflows.Api.Security;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Editing;
using NodaTime;

namespace Kyndof.Workflows.Api.Contracts;

/// <summary>A day closed besides weekends and holidays (ruling 5).</summary>
public record ClosureRequest : IReasoned
{
    [Needed]
    public LocalDate? Date { get; init; }

    /// <summary>Why, for colleagues.</summary>
    [Needed, Words(100)]
    public string? Reason { get; init; }

    internal Closure ToClosure() => new(Date!.Value, Reason!.Trim());
}

/// <summary>The same closure as its preview, and which preview is agreed to.</summary>
public sealed record ClosureApplyRequest : ClosureRequest
{
    /// <summary>The previewId of the preview.</summary>
    [Needed, BusinessId]
    public string? PreviewId { get; init; }
}

/// <summary>What a closure would move.</summary>
public sealed record ClosurePreview(LocalDate Date, string Reason, PolicyPreview Preview);
