using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using Kyndof.Workflows.Orchestrations.Policies.Editing;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Answers what the test says and remembers what it was asked.</summary>
public sealed class FakeClosureDesk : IClosureDesk
{
    public List<(Closure Closure, string? PreviewId, string? Actor)> Asked { get; } = [];

    public PolicyEditResult Answer { get; set; } = new PolicyEditResult.Repeated(1, "a");

    public Task<PolicyEditResult> PreviewAsync(Closure closure, CancellationToken cancellationToken = default)
    {
        Asked.Add((closure, null, null));
        return Task.FromResult(Answer);
    }

    public Task<PolicyEditResult> ApplyAsync(Closure closure, string previewId, Actor actor, CancellationToken cancellationToken = default)
    {
        Asked.Add((closure, previewId, actor.Name));
        return Task.FromResult(Answer);
    }
}
