using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>The port's client as a service: each call goes to the client of the invocation it is made in.</summary>
internal sealed class BoundOrchestrationClient(DurableClientAccessor clients) : IOrchestrationClient
{
    public Task<StartOutcome> ScheduleAsync(string instanceId, string orchestration, object? input, CancellationToken cancellationToken = default) =>
        clients.Current.ScheduleAsync(instanceId, orchestration, input, cancellationToken);

    public Task<SignalOutcome> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken = default) =>
        clients.Current.RaiseEventAsync(instanceId, eventName, payload, cancellationToken);

    public Task<InstanceMetadata?> GetAsync(string instanceId, bool includePayloads = false, CancellationToken cancellationToken = default) =>
        clients.Current.GetAsync(instanceId, includePayloads, cancellationToken);

    public Task<InstancePage> QueryAsync(InstanceQuery query, CancellationToken cancellationToken = default) =>
        clients.Current.QueryAsync(query, cancellationToken);

    public Task<SignalOutcome> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        clients.Current.TerminateAsync(instanceId, reason, cancellationToken);

    public Task<SignalOutcome> SuspendAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        clients.Current.SuspendAsync(instanceId, reason, cancellationToken);

    public Task<SignalOutcome> ResumeAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        clients.Current.ResumeAsync(instanceId, reason, cancellationToken);

    public Task<SignalOutcome> PurgeAsync(string instanceId, CancellationToken cancellationToken = default) =>
        clients.Current.PurgeAsync(instanceId, cancellationToken);
}
