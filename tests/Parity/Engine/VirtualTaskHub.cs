using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask.Testing.Sidecar;
using NodaTime;

namespace Kyndof.Workflows.Parity.Engine;

/// <summary>The test host's storage, with its timers held until the test lets their time come, and with an answer to whether anything
/// is under way. It gives out no work while the worker is down, and drops what is sent to nobody, as the real backends do.</summary>
internal sealed class VirtualTaskHub(VirtualEngineClock clock) : InMemoryOrchestrationService, IOrchestrationService, IOrchestrationServiceClient
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> executions = new(StringComparer.Ordinal);
    private readonly List<(Instant At, TaskMessage Message)> timers = [];
    private int underWay;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource worker = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The earliest timer's time; null when there is none.</summary>
    public Instant? NextTimer
    {
        get
        {
            lock (gate) return timers.Count == 0 ? null : timers.Min(static timer => timer.At);
        }
    }

    public void WorkerIsUp() => worker.TrySetResult();

    public void WorkerIsDown() => worker = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Answers when nothing is under way.</summary>
    public async Task SettleAsync()
    {
        while (true)
        {
            var change = Volatile.Read(ref changed).Task;
            if (await IsIdleAsync()) return;
            await change;
        }
    }

    private async Task<bool> IsIdleAsync()
    {
        string[] expecting;
        lock (gate)
        {
            if (underWay > 0) return false;
            expecting = [.. waiting.Where(static pair => pair.Value > 0).Select(static pair => pair.Key)];
        }

        foreach (var instance in expecting)
        {
            if (await GetOrchestrationStateAsync(instance, executionId: null) is { } state && !HasEnded(state)) return false;
        }

        return true;
    }

    /// <summary>Fires what is due, in the order of its times.</summary>
    public async Task FireAsync(Instant now)
    {
        List<(Instant At, TaskMessage Message)> due;
        lock (gate)
        {
            due = [.. timers.Where(timer => timer.At <= now).OrderBy(static timer => timer.At)];
            timers.RemoveAll(timer => timer.At <= now);
        }

        foreach (var (_, message) in due) await SendAsync(message);
    }

    async Task<TaskOrchestrationWorkItem> IOrchestrationService.LockNextTaskOrchestrationWorkItemAsync(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var item = await LockNextTaskOrchestrationWorkItemAsync(receiveTimeout, cancellationToken);
        lock (gate)
        {
            underWay++;
            waiting[item.InstanceId] = Math.Max(0, waiting.GetValueOrDefault(item.InstanceId) - item.NewMessages.Count);
        }

        await worker.Task;
        return item;
    }

    Task IOrchestrationService.CompleteTaskOrchestrationWorkItemAsync(
        TaskOrchestrationWorkItem workItem,
        OrchestrationRuntimeState newOrchestrationRuntimeState,
        IList<TaskMessage> outboundMessages,
        IList<TaskMessage> orchestratorMessages,
        IList<TaskMessage> timerMessages,
        TaskMessage continuedAsNewMessage,
        OrchestrationState orchestrationState)
    {
        TaskMessage[] reachable = [.. orchestratorMessages.Where(IsReachable)];
        lock (gate)
        {
            executions[workItem.InstanceId] = newOrchestrationRuntimeState.OrchestrationInstance!.ExecutionId;
            underWay += outboundMessages.Count;
            timers.AddRange(timerMessages.Select(message => (clock.FiringTime(((TimerFiredEvent)message.Event).FireAt), message)));
            foreach (var message in reachable) Expect(message);
        }

        return CompleteTaskOrchestrationWorkItemAsync(workItem, newOrchestrationRuntimeState, outboundMessages, reachable, [], continuedAsNewMessage, orchestrationState);
    }

    async Task IOrchestrationService.AbandonTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        lock (gate) waiting[workItem.InstanceId] = waiting.GetValueOrDefault(workItem.InstanceId) + workItem.NewMessages.Count;
        await AbandonTaskOrchestrationWorkItemAsync(workItem);
    }

    async Task IOrchestrationService.ReleaseTaskOrchestrationWorkItemAsync(TaskOrchestrationWorkItem workItem)
    {
        await ReleaseTaskOrchestrationWorkItemAsync(workItem);
        Less();
    }

    async Task<TaskActivityWorkItem> IOrchestrationService.LockNextTaskActivityWorkItem(TimeSpan receiveTimeout, CancellationToken cancellationToken)
    {
        var item = await LockNextTaskActivityWorkItem(receiveTimeout, cancellationToken);
        await worker.Task;
        return item;
    }

    async Task IOrchestrationService.CompleteTaskActivityWorkItemAsync(TaskActivityWorkItem workItem, TaskMessage responseMessage)
    {
        lock (gate) Expect(responseMessage);
        await CompleteTaskActivityWorkItemAsync(workItem, responseMessage);
        Less();
    }

    async Task IOrchestrationServiceClient.CreateTaskOrchestrationAsync(TaskMessage creationMessage, OrchestrationStatus[]? dedupeStatuses)
    {
        await CreateTaskOrchestrationAsync(creationMessage, dedupeStatuses);
        lock (gate) Expect(creationMessage);
    }

    Task IOrchestrationServiceClient.SendTaskOrchestrationMessageAsync(TaskMessage message) => SendAsync(message);

    Task IOrchestrationServiceClient.ForceTerminateTaskOrchestrationAsync(string instanceId, string reason) => SendAsync(new TaskMessage
    {
        OrchestrationInstance = new OrchestrationInstance { InstanceId = instanceId },
        Event = new ExecutionTerminatedEvent(-1, reason),
    });

    async Task<OrchestrationState> IOrchestrationServiceClient.GetOrchestrationStateAsync(string instanceId, string? executionId)
    {
        var state = await GetOrchestrationStateAsync(instanceId, executionId);
        return state is null ? null! : InVirtualTime(state);
    }

    private void Less()
    {
        lock (gate) underWay--;
        Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private static bool HasEnded(OrchestrationState state) =>
        state.OrchestrationStatus is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated or OrchestrationStatus.Canceled;

    private async Task SendAsync(TaskMessage message)
    {
        if (!IsReachable(message)) return;
        lock (gate) Expect(message);
        await SendTaskOrchestrationMessageAsync(message);
    }

    private bool IsReachable(TaskMessage message)
    {
        lock (gate) return message.Event is ExecutionStartedEvent || executions.ContainsKey(message.OrchestrationInstance.InstanceId);
    }

    // A message of an execution that ContinueAsNew has replaced is dropped by the storage.
    private void Expect(TaskMessage message)
    {
        var (instance, execution) = (message.OrchestrationInstance.InstanceId, message.OrchestrationInstance.ExecutionId);
        if (message.Event is ExecutionStartedEvent) executions[instance] = execution;
        else if (execution is not null && executions[instance] != execution) return;
        waiting[instance] = waiting.GetValueOrDefault(instance) + 1;
    }

    private OrchestrationState InVirtualTime(OrchestrationState state) => new()
    {
        OrchestrationInstance = state.OrchestrationInstance,
        ParentInstance = state.ParentInstance,
        Name = state.Name,
        Version = state.Version,
        Status = state.Status,
        Tags = state.Tags,
        OrchestrationStatus = state.OrchestrationStatus,
        CreatedTime = clock.ToLogical(state.CreatedTime).ToDateTimeUtc(),
        LastUpdatedTime = clock.ToLogical(state.LastUpdatedTime).ToDateTimeUtc(),
        Input = state.Input,
        Output = state.Output,
        FailureDetails = state.FailureDetails,
    };
}
