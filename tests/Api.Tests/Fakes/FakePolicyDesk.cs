using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Editing;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakePolicyDesk : IPolicyDesk
{
    public List<(PolicyEdit Edit, string? PreviewId, string? Actor)> Asked { get; } = [];

    public PolicyEditResult Answer { get; set; } = new PolicyEditResult.Repeated(1, "a");

    public Task<PolicyEditResult> PreviewAsync(PolicyEdit edit, CancellationToken cancellationToken = default)
    {
        Asked.Add((edit, null, null));
        return Task.FromResult(Answer);
    }

    public Task<PolicyEditResult> ApplyAsync(PolicyEdit edit, string previewId, Actor actor, CancellationToken cancellationToken = default)
    {
        Asked.Add((edit, previewId, actor.Name));
        return Task.FromResult(Answer);
    }
}
