using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Activities, children and timers whose end an execution still waits for, by action.</summary>
internal sealed class PendingSteps
{
    private readonly Dictionary<long, PendingStep> steps = [];

    public int Count => steps.Count;

    public bool Contains(long action) => steps.ContainsKey(action);

    public Task<TResult> Add<TResult>(long action, string name)
    {
        var step = new PendingStep<TResult>(name);
        steps.Add(action, step);
        return step.Task;
    }

    /// <summary>Takes a step out. What is no longer pending was cancelled, or answered before.</summary>
    public PendingStep? Take(long action) => steps.Remove(action, out var step) ? step : null;
}

internal abstract class PendingStep(string name)
{
    public string Name { get; } = name;

    public abstract void Complete(string? result);

    public abstract void Fail(string? failure);

    public abstract void Cancel(CancellationToken cancellationToken);
}

internal sealed class PendingStep<TResult>(string name) : PendingStep(name)
{
    private readonly TaskCompletionSource<TResult> completion = new();

    public Task<TResult> Task => completion.Task;

    public override void Complete(string? result) => completion.SetResult(Payloads.Read<TResult>(result, $"The result of '{Name}'"));

    public override void Fail(string? failure) =>
        completion.SetException(new StepFailedException(Name, WorkflowJson.Deserialize<FailureDetails>(failure!)!));

    public override void Cancel(CancellationToken cancellationToken) => completion.SetCanceled(cancellationToken);
}
