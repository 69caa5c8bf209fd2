using Kyndof.Workflows.LocalRuntime.Engine.Execution;
using Kyndof.Workflows.LocalRuntime.Storage.Sqlite;
using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>The client of an embedded runtime. A write is answered when it is on disk; a
/// <see cref="StorageUnavailableException"/> means that nothing of it is.</summary>
public sealed class LocalOrchestrationClient : IOrchestrationClient
{
    private readonly Func<RuntimeCore> core;

    internal LocalOrchestrationClient(Func<RuntimeCore> core) => this.core = core;

    /// <exception cref="UnknownOrchestrationException">The catalog does not have it.</exception>
    public Task<StartOutcome> ScheduleAsync(string instanceId, string orchestration, object? input, CancellationToken cancellationToken = default)
    {
        InstanceIds.Validate(instanceId);
        var running = core();
        var name = running.Known(orchestration);
        var payload = Payloads.Write(input, $"The input of '{orchestration}'");
        cancellationToken.ThrowIfCancellationRequested();
        return running.WriteAsync((session, deliveries) =>
            InstanceTable.TryStart(session, deliveries, instanceId, name, payload) ? StartOutcome.Started : StartOutcome.AlreadyExists);
    }

    public Task<SignalOutcome> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var json = Payloads.Write(payload, $"Event '{eventName}'");
        return SignalAsync(instanceId, (session, deliveries) => InstanceTable.Raise(session, deliveries, instanceId, eventName, json), cancellationToken);
    }

    public Task<InstanceMetadata?> GetAsync(string instanceId, bool includePayloads = false, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(core().Reads.Read(sql => InstanceQueries.Get(sql, instanceId, includePayloads)));
    }

    public Task<InstancePage> QueryAsync(InstanceQuery query, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(core().Reads.Read(sql => InstanceQueries.Page(sql, query)));
    }

    public Task<SignalOutcome> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, (session, deliveries) => InstanceCommands.Terminate(session, deliveries, instanceId, reason), cancellationToken);

    public Task<SignalOutcome> SuspendAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, (session, deliveries) => InstanceCommands.Suspend(session, deliveries, instanceId), cancellationToken);

    public Task<SignalOutcome> ResumeAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, (session, deliveries) => InstanceCommands.Resume(session, deliveries, instanceId), cancellationToken);

    public Task<SignalOutcome> PurgeAsync(string instanceId, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, (session, deliveries) => InstanceCommands.Purge(session, deliveries, instanceId), cancellationToken);

    internal Task<SignalOutcome> RetryAsync(string instanceId, CancellationToken cancellationToken) =>
        SignalAsync(instanceId, (session, deliveries) => InstanceCommands.Retry(session, deliveries, instanceId), cancellationToken);

    private Task<SignalOutcome> SignalAsync(string instanceId, Func<WriteSession, Deliveries, SignalOutcome> signal, CancellationToken cancellationToken)
    {
        InstanceIds.Validate(instanceId);
        cancellationToken.ThrowIfCancellationRequested();
        return core().WriteAsync(signal);
    }
}
