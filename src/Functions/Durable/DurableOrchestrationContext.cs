using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Catalog;
using Kyndof.Workflows.Orchestrations.Durable;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Functions.Durable;

/// <summary>Durable Task's context behind the port, with what a real host was seen to need (docs/decisions/0013).</summary>
internal sealed class DurableOrchestrationContext : IOrchestrationContext, IEventSource
{
    private readonly TaskOrchestrationContext engine;
    private readonly WorkflowCatalog catalog;
    private readonly EngineClock clock;
    private readonly LogicalTime time;
    private readonly DurableEvents events;
    private readonly EventWaiters waiters;

    public DurableOrchestrationContext(TaskOrchestrationContext engine, WorkflowCatalog catalog, EngineClock clock, IEnumerable<CarriedEvent> carried)
    {
        this.engine = engine;
        this.catalog = catalog;
        this.clock = clock;
        time = new LogicalTime(() => clock.ToLogical(engine.CurrentUtcDateTime));
        events = new DurableEvents(engine, time, carried);
        waiters = new EventWaiters(this);
    }

    public string InstanceId => engine.InstanceId;

    public Instant CurrentUtc => time.Now;

    public bool IsReplaying => engine.IsReplaying;

    /// <summary>The next execution's input; null unless the code asked for one.</summary>
    public JsonElement? NextInput { get; private set; }

    public Task CallActivityAsync(string name, object? input, RetryOptions? retry = null) => CallActivityAsync<JsonElement?>(name, input, retry);

    public Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryOptions? retry = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var payload = DurablePayloads.Write(input, $"The input of activity '{name}'");
        return TryAsync(retry, async () =>
        {
            var answer = DurablePayloads.Read<ActivityAnswer>(await engine.CallActivityAsync<JsonElement>(new TaskName(name), payload));
            return answer.Failure is { } failure ? throw new StepFailedException(name, failure) : DurablePayloads.Read<TResult>(answer.Result);
        });
    }

    public Task<TResult> CallSubOrchestratorAsync<TResult>(string name, string instanceId, object? input, RetryOptions? retry = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        InstanceIds.Validate(instanceId);
        var payload = DurablePayloads.Write(input, $"The input of sub-orchestration '{name}'");
        return TryAsync(retry, async () =>
        {
            var entry = catalog.FindCurrent(name) ?? throw new StepFailedException(name, DurableFailures.Unknown(name));
            var options = new SubOrchestrationOptions(retry: null, instanceId) { Version = new TaskVersion(entry.VersionText) };
            return DurablePayloads.Read<TResult>(await engine.CallSubOrchestratorAsync<JsonElement?>(new TaskName(name), payload, options));
        });
    }

    public async Task CreateTimer(Instant fireAt, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (fireAt < time.Now) return;
        await engine.CreateTimer(clock.ToEngine(fireAt) + clock.TimerSlack, cancellationToken);
        time.Reach(fireAt);
    }

    public async Task<TEvent> WaitForExternalEvent<TEvent>(string name)
    {
        var value = await waiters.WaitAsync<TEvent>(name);
        time.CatchUp();
        return value;
    }

    public async Task<EventWait<TEvent>> WaitForExternalEvent<TEvent>(string name, Instant deadline)
    {
        var wait = await waiters.WaitAsync<TEvent>(name, deadline);
        if (wait.Arrived) time.CatchUp();
        else time.Reach(deadline);
        return wait;
    }

    public void SetCustomStatus(object? status) =>
        engine.SetCustomStatus(DurablePayloads.Write(status, "The custom status", PayloadLimits.CustomStatusBytes));

    public void ContinueAsNew(object? input) => NextInput = DurablePayloads.Write(input, "The input of the next execution");

    public void SendEvent(string instanceId, string name, object? payload)
    {
        InstanceIds.Validate(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(name);
        engine.SendEvent(instanceId, name, DurablePayloads.Write(payload, $"Event '{name}'"));
    }

    public Guid NewGuid() => engine.NewGuid();

    public ILogger CreateReplaySafeLogger(string category) => engine.CreateReplaySafeLogger(category);

    Task<ArrivedEvent<TEvent>> IEventSource.NextAsync<TEvent>(string name) => events.NextAsync<TEvent>(name);

    /// <summary>Hands over to the next execution, with every event that has arrived and was not taken.</summary>
    public async Task HandOverAsync(JsonElement next)
    {
        events.End();
        var held = (await waiters.HeldAsync()).Select(static one => new CarriedEvent(one.Name, one.AcceptedAt, DurablePayloads.Write(one.Value, $"Event '{one.Name}'")));
        NextExecution execution = new(next, [.. held, .. events.Untaken]);
        engine.ContinueAsNew(DurablePayloads.Write(execution, "The input of the next execution"), preserveUnprocessedEvents: true);
    }

    /// <summary>Tries a step as often as the options allow. Each try and each wait stands in history.</summary>
    private async Task<TResult> TryAsync<TResult>(RetryOptions? retry, Func<Task<TResult>> step)
    {
        RetryBounds.Check(retry);
        var first = time.Now;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var result = await DurableFailures.MappedAsync(step);
                time.CatchUp();
                return result;
            }
            catch (StepFailedException exception) when (Next(retry, attempt, first, exception.Failure) is { } next)
            {
                await CreateTimer(next);
            }
        }
    }

    private Instant? Next(RetryOptions? retry, int attempt, Instant first, FailureDetails failure)
    {
        time.CatchUp();
        return RetryBounds.Next(retry, attempt, first, time.Now, failure);
    }
}
