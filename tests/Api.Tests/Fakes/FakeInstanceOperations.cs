using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Instances;

namespace Kyndof.Workflows.Api.Tests.Fakes;

public sealed class FakeInstanceOperations : IInstanceOperations
{
    public List<string> Calls { get; } = [];

    public SignalOutcome Outcome { get; set; } = SignalOutcome.Accepted;

    public Task<SignalOutcome> SuspendAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        Call($"suspend {instanceId} {actor}: {reason}");

    public Task<SignalOutcome> ResumeAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        Call($"resume {instanceId} {actor}: {reason}");

    public Task<SignalOutcome> RetryAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        Call($"retry {instanceId} {actor}: {reason}");

    public Task<SignalOutcome> TerminateAsync(string instanceId, string actor, string reason, CancellationToken cancellationToken = default) =>
        Call($"terminate {instanceId} {actor}: {reason}");

    private Task<SignalOutcome> Call(string call)
    {
        Calls.Add(call);
        return Task.FromResult(Outcome);
    }
}
