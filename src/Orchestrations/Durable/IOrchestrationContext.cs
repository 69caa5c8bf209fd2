using Microsoft.Extensions.Logging;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>What an orchestration may ask of the engine that runs it. Everything an orchestration does to the
/// world, and everything it knows of time and chance, comes from here, so that a replay takes the same path.</summary>
/// <remarks>Members mirror Durable Task's own. All of them may be called only on the orchestration's thread; a call
/// from elsewhere throws <see cref="OrchestrationThreadException"/>.</remarks>
public interface IOrchestrationContext
{
    /// <summary>The business id of this instance, e.g. <c>order~K-1042</c>.</summary>
    string InstanceId { get; }

    /// <summary>Logical time, UTC. It never goes back; after a timer or a missed deadline it is exactly the instant
    /// that was asked for, however late the host woke; after an event it is the instant the event was accepted.</summary>
    Instant CurrentUtc { get; }

    /// <summary>True while history is being repeated: effects are already on record.</summary>
    bool IsReplaying { get; }

    /// <summary>Runs an activity at least once and returns its result.</summary>
    /// <exception cref="StepFailedException">The activity failed after every try the options allow.</exception>
    Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryOptions? retry = null);

    /// <inheritdoc cref="CallActivityAsync{TResult}"/>
    Task CallActivityAsync(string name, object? input, RetryOptions? retry = null);

    /// <summary>Runs another orchestration as a part of this one and returns its result.</summary>
    /// <exception cref="StepFailedException">The child failed or was terminated after every try the options allow.</exception>
    Task<TResult> CallSubOrchestratorAsync<TResult>(string name, string instanceId, object? input, RetryOptions? retry = null);

    /// <summary>Completes at <paramref name="fireAt"/>; at once when that instant has passed. Cancelling removes the timer.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    Task CreateTimer(Instant fireAt, CancellationToken cancellationToken = default);

    /// <summary>Waits for the next event of that name. Events that came before are kept, in order.</summary>
    /// <exception cref="InvalidOperationException">Another wait on the name is outstanding, or the name carried another type before.</exception>
    Task<TEvent> WaitForExternalEvent<TEvent>(string name);

    /// <summary>Waits for the next event of that name, but not past <paramref name="deadline"/>. An event accepted
    /// exactly at the deadline counts as in time; one accepted later is kept for the next wait.</summary>
    Task<EventWait<TEvent>> WaitForExternalEvent<TEvent>(string name, Instant deadline);

    /// <summary>Publishes a status of at most <see cref="PayloadLimits.CustomStatusBytes"/> of JSON.</summary>
    /// <exception cref="PayloadTooLargeException">The JSON is larger: one oversized status stalls every instance of some backends.</exception>
    void SetCustomStatus(object? status);

    /// <summary>Ends this execution and starts the next with <paramref name="input"/> under the same id; no event is lost.</summary>
    void ContinueAsNew(object? input);

    /// <summary>Raises an event on another instance, at least once, never waiting.</summary>
    void SendEvent(string instanceId, string name, object? payload);

    /// <summary>A new id, the same at every replay.</summary>
    Guid NewGuid();

    /// <summary>A logger that is silent while history is repeated.</summary>
    ILogger CreateReplaySafeLogger(string category);
}
