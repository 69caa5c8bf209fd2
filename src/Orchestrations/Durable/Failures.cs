namespace Kyndof.Workflows.Orchestrations.Durable;

/// <summary>What is known of a failure. The error type is a hint: some hosts lose it, so code branches on results.</summary>
/// <param name="ErrorType">Full name of the exception type, or <c>(unknown)</c>.</param>
/// <param name="ErrorMessage">The message of the exception.</param>
/// <param name="StackTrace">Where it was thrown, for the operator.</param>
/// <param name="NonRetryable">True when trying again cannot help.</param>
public sealed record FailureDetails(string ErrorType, string ErrorMessage, string? StackTrace = null, bool NonRetryable = false);

/// <summary>An activity or a sub-orchestration failed for good.</summary>
public sealed class StepFailedException(string stepName, FailureDetails failure)
    : Exception($"Step '{stepName}' failed: {failure.ErrorMessage}")
{
    /// <summary>The catalogued name of the step; reliable on every host.</summary>
    public string StepName { get; } = stepName;

    public FailureDetails Failure { get; } = failure;
}

/// <summary>Thrown by an activity whose failure no further try can mend.</summary>
public sealed class NonRetryableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>An orchestration touched its context from outside its own thread: it awaited something not durable.</summary>
public sealed class OrchestrationThreadException(string instanceId, string member)
    : InvalidOperationException($"Instance '{instanceId}' called {member} outside its orchestration thread. Await only what the context returns, without ConfigureAwait(false) or Task.Run.")
{
    public string InstanceId { get; } = instanceId;

    public string Member { get; } = member;
}

/// <summary>A replay asked for another step than history holds: code changed under a running instance.</summary>
public sealed class ReplayDivergedException(string instanceId, int position, string recorded, string requested)
    : InvalidOperationException($"Instance '{instanceId}' diverged at step {position}: history has {recorded}, the code asks for {requested}.")
{
    public string InstanceId { get; } = instanceId;

    public int Position { get; } = position;

    public string Recorded { get; } = recorded;

    public string Requested { get; } = requested;
}

/// <summary>A payload was larger than a backend may be given.</summary>
public sealed class PayloadTooLargeException(string what, int bytes, int limit)
    : InvalidOperationException($"{what} is {bytes} bytes; the limit is {limit}.")
{
    public string What { get; } = what;

    public int Bytes { get; } = bytes;

    public int Limit { get; } = limit;
}
