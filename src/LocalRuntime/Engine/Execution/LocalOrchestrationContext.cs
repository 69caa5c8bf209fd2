using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.LocalRuntime.Storage;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>The context of one execution. Each request is matched with history or added to the episode's outcome.</summary>
internal sealed class LocalOrchestrationContext : IOrchestrationContext, IEventSource
{
    private readonly ExecutionIdentity identity;
    private readonly OrchestrationPump pump;
    private readonly ActionLog log;
    private readonly ILoggerFactory loggers;
    private readonly DeterministicGuid guids;
    private Instant now;
    private Instant startedAt;

    public LocalOrchestrationContext(ExecutionIdentity identity, OrchestrationPump pump, ActionLog log, ILoggerFactory loggers)
    {
        this.identity = identity;
        this.pump = pump;
        this.log = log;
        this.loggers = loggers;
        guids = new DeterministicGuid(identity);
        Waiters = new EventWaiters(this);
    }

    public PendingSteps Steps { get; } = new();

    public EventBuffer Events { get; } = new();

    public EventWaiters Waiters { get; }

    /// <summary>JSON of the next execution's input; null unless the code asked for one.</summary>
    public string? NextInput { get; private set; }

    /// <summary>A payload the engine could not hand over; the code never sees it.</summary>
    public Exception? Unreadable { get; private set; }

    public Instant LogicalTime => now;

    public string InstanceId => On(identity.InstanceId, nameof(InstanceId));

    public Instant CurrentUtc => On(now, nameof(CurrentUtc));

    public bool IsReplaying => On(log.IsReplaying, nameof(IsReplaying));

    public void Start(Instant at) => now = startedAt = at;

    public void MoveTo(Instant at) => now = Instant.Max(now, at);

    public Task CallActivityAsync(string name, object? input, RetryOptions? retry = null) =>
        CallActivityAsync<object?>(name, input, retry);

    public Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryOptions? retry = null)
    {
        pump.Demand(nameof(CallActivityAsync));
        ArgumentException.ThrowIfNullOrEmpty(name);
        RetryBounds.Check(retry);
        var payload = Payloads.Write(input, $"The input of activity '{name}'");
        var action = log.NextAction();
        if (log.Record(new HistoryEvent(HistoryKind.ActivityScheduled, now, action, name)))
            log.Outcome.Activities.Add(new ScheduledActivity(action, name, payload, retry));
        return Steps.Add<TResult>(action, name);
    }

    public async Task<TResult> CallSubOrchestratorAsync<TResult>(string name, string instanceId, object? input, RetryOptions? retry = null)
    {
        pump.Demand(nameof(CallSubOrchestratorAsync));
        ArgumentException.ThrowIfNullOrEmpty(name);
        InstanceIds.Validate(instanceId);
        RetryBounds.Check(retry);
        var payload = Payloads.Write(input, $"The input of sub-orchestration '{name}'");
        var first = now;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartChild<TResult>(name, instanceId, payload, restart: attempt > 1);
            }
            catch (StepFailedException exception) when (RetryBounds.Next(retry, attempt, first, now, exception.Failure) is { } next)
            {
                await CreateTimer(next);
            }
        }
    }

    public Task CreateTimer(Instant fireAt, CancellationToken cancellationToken = default)
    {
        pump.Demand(nameof(CreateTimer));
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
        if (fireAt < now) return Task.CompletedTask;
        fireAt = StoredInstant.Clamp(fireAt);
        var action = log.NextAction();
        if (log.Record(new HistoryEvent(HistoryKind.TimerCreated, now, action, Data: HistoryEvent.FormatDue(fireAt))))
            log.Outcome.Timers.Add(new ScheduledTimer(action, fireAt));
        var timer = Steps.Add<object?>(action, "timer");
        if (cancellationToken.CanBeCanceled) cancellationToken.Register(() => CancelTimer(action, cancellationToken));
        return timer;
    }

    public Task<TEvent> WaitForExternalEvent<TEvent>(string name)
    {
        pump.Demand(nameof(WaitForExternalEvent));
        return Waiters.WaitAsync<TEvent>(name);
    }

    public Task<EventWait<TEvent>> WaitForExternalEvent<TEvent>(string name, Instant deadline)
    {
        pump.Demand(nameof(WaitForExternalEvent));
        return Waiters.WaitAsync<TEvent>(name, deadline);
    }

    public void SetCustomStatus(object? status)
    {
        pump.Demand(nameof(SetCustomStatus));
        var json = status is null ? null : Payloads.Write(status, "The custom status", PayloadLimits.CustomStatusBytes);
        log.Outcome.CustomStatus = json;
        log.Outcome.CustomStatusChanged = true;
    }

    public void ContinueAsNew(object? input)
    {
        pump.Demand(nameof(ContinueAsNew));
        NextInput = Payloads.Write(input, "The input of the next execution");
    }

    public void SendEvent(string instanceId, string name, object? payload)
    {
        pump.Demand(nameof(SendEvent));
        InstanceIds.Validate(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var json = Payloads.Write(payload, $"Event '{name}'");
        if (log.Record(new HistoryEvent(HistoryKind.EventSent, now, log.NextAction(), name, instanceId)))
            log.Outcome.Events.Add(new SentEvent(instanceId, name, json));
    }

    public Guid NewGuid()
    {
        pump.Demand(nameof(NewGuid));
        return guids.Next(startedAt);
    }

    public ILogger CreateReplaySafeLogger(string category)
    {
        pump.Demand(nameof(CreateReplaySafeLogger));
        return new ReplaySafeLogger(loggers.CreateLogger(category), log);
    }

    Task<ArrivedEvent<TEvent>> IEventSource.NextAsync<TEvent>(string name)
    {
        try
        {
            return Events.NextAsync<TEvent>(name);
        }
        catch (UnreadablePayloadException exception)
        {
            Unreadable ??= exception;
            return new TaskCompletionSource<ArrivedEvent<TEvent>>().Task;
        }
    }

    private Task<TResult> StartChild<TResult>(string name, string instanceId, string input, bool restart)
    {
        var action = log.NextAction();
        if (log.Record(new HistoryEvent(HistoryKind.ChildScheduled, now, action, name, instanceId)))
            log.Outcome.Children.Add(new ChildStart(action, name, instanceId, input, restart));
        return Steps.Add<TResult>(action, name);
    }

    private void CancelTimer(long action, CancellationToken cancellationToken)
    {
        pump.Demand("a timer's cancellation");
        if (Steps.Take(action) is not { } timer) return;
        if (log.Record(new HistoryEvent(HistoryKind.TimerCancelled, now, action))
            && log.Outcome.Timers.RemoveAll(created => created.Action == action) == 0)
            log.Outcome.CancelledTimers.Add(action);
        timer.Cancel(cancellationToken);
    }

    private T On<T>(T value, string member)
    {
        pump.Demand(member);
        return value;
    }
}
