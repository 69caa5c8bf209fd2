using Grpc.Core;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Durable Task's client behind the port. Whether something starts is for the caller's record to decide; that an id is
/// started once is asked of the engine as well.</summary>
public sealed class DurableOrchestrationClient(DurableTaskClient engine, WorkflowCatalog catalog) : IOrchestrationClient
{
    private static readonly OrchestrationRuntimeStatus[] Known = [.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses];

    /// <exception cref="UnknownOrchestrationException">The catalog does not have it.</exception>
    public async Task<StartOutcome> ScheduleAsync(string instanceId, string orchestration, object? input, CancellationToken cancellationToken = default)
    {
        InstanceIds.Validate(instanceId);
        var entry = catalog.FindCurrent(orchestration) ?? throw new UnknownOrchestrationException(orchestration);
        var payload = DurablePayloads.Write(input, $"The input of '{orchestration}'");

        // Some hosts start an ended id again without a word.
        if (await engine.GetInstanceAsync(instanceId, cancellationToken) is not null) return StartOutcome.AlreadyExists;
        var options = new StartOrchestrationOptions(instanceId) { Version = new TaskVersion(entry.VersionText) }.WithDedupeStatuses(Known);
        try
        {
            await engine.ScheduleNewOrchestrationInstanceAsync(new TaskName(entry.Name), payload, options, cancellationToken);
            return StartOutcome.Started;
        }
        catch (Exception known) when (IsKnown(known))
        {
            return StartOutcome.AlreadyExists;
        }
        catch (RpcException failed) when (failed.StatusCode is StatusCode.Internal or StatusCode.Unknown)
        {
            if (await engine.GetInstanceAsync(instanceId, cancellationToken) is not null) return StartOutcome.AlreadyExists;
            throw;
        }
    }

    public Task<SignalOutcome> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var json = DurablePayloads.Write(payload, $"Event '{eventName}'");
        return SignalAsync(instanceId, () => engine.RaiseEventAsync(instanceId, eventName, json, cancellationToken), cancellationToken);
    }

    public async Task<Orchestrations.Durable.InstanceMetadata?> GetAsync(string instanceId, bool includePayloads = false, CancellationToken cancellationToken = default) =>
        await engine.GetInstanceAsync(InstanceIds.Validate(instanceId), includePayloads, cancellationToken) is { } found ? DurableMetadata.Of(found, includePayloads) : null;

    /// <remarks>The engine lists in an order of its own, so all that match are read before a page is cut: ask with a prefix.</remarks>
    public async Task<InstancePage> QueryAsync(InstanceQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, 1000);
        var filter = new OrchestrationQuery { InstanceIdPrefix = query.IdPrefix, Statuses = query.Statuses?.SelectMany(DurableMetadata.StatusesOf) };
        var found = new List<Orchestrations.Durable.InstanceMetadata>();
        await foreach (var instance in engine.GetAllInstancesAsync(filter).WithCancellation(cancellationToken))
        {
            if (string.CompareOrdinal(instance.InstanceId, query.Cursor) > 0 || query.Cursor is null) found.Add(DurableMetadata.Of(instance, includePayloads: false));
        }

        found.Sort(static (one, other) => string.CompareOrdinal(one.InstanceId, other.InstanceId));
        return found.Count <= query.Limit
            ? new InstancePage(found, null)
            : new InstancePage(found[..query.Limit], found[query.Limit - 1].InstanceId);
    }

    public Task<SignalOutcome> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, () => engine.TerminateInstanceAsync(instanceId, (object?)reason, cancellationToken), cancellationToken);

    public Task<SignalOutcome> SuspendAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, () => engine.SuspendInstanceAsync(instanceId, reason, cancellationToken), cancellationToken);

    public Task<SignalOutcome> ResumeAsync(string instanceId, string reason, CancellationToken cancellationToken = default) =>
        SignalAsync(instanceId, () => engine.ResumeInstanceAsync(instanceId, reason, cancellationToken), cancellationToken);

    public async Task<SignalOutcome> PurgeAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        if (await engine.GetInstanceAsync(InstanceIds.Validate(instanceId), cancellationToken) is not { } found) return SignalOutcome.NotFound;
        if (!found.IsCompleted) return SignalOutcome.Refused;
        await engine.PurgeInstanceAsync(instanceId, cancellationToken);
        return SignalOutcome.Accepted;
    }

    /// <summary>The engine answers a signal to a missing or ended instance with an unspecific failure: so it is looked up before, and
    /// once more when it failed all the same.</summary>
    private async Task<SignalOutcome> SignalAsync(string instanceId, Func<Task> signal, CancellationToken cancellationToken)
    {
        InstanceIds.Validate(instanceId);
        if (await RefusalAsync(instanceId, cancellationToken) is { } refused) return refused;
        try
        {
            await signal();
            return SignalOutcome.Accepted;
        }
        catch (RpcException failed) when (failed.StatusCode is StatusCode.Internal or StatusCode.Unknown or StatusCode.NotFound or StatusCode.FailedPrecondition)
        {
            if (await RefusalAsync(instanceId, cancellationToken) is { } ended) return ended;
            throw;
        }
    }

    private async Task<SignalOutcome?> RefusalAsync(string instanceId, CancellationToken cancellationToken) =>
        await engine.GetInstanceAsync(instanceId, cancellationToken) switch
        {
            null => SignalOutcome.NotFound,
            { IsCompleted: true } => SignalOutcome.Ended,
            _ => null,
        };

    private static bool IsKnown(Exception exception) =>
        exception is RpcException { StatusCode: StatusCode.AlreadyExists } || exception.GetType().Name == "OrchestrationAlreadyExistsException";
}
