using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>The one thread of an orchestration: continuations queue here and run while the engine pumps. Whatever
/// comes from elsewhere is an escape, noted so that the instance fails instead of hanging.</summary>
internal sealed class OrchestrationPump(string instanceId, Action? escaped) : SynchronizationContext
{
    [ThreadStatic]
    private static OrchestrationPump? current;

    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private volatile OrchestrationThreadException? escape;

    /// <summary>The first thing the code did outside its thread.</summary>
    public OrchestrationThreadException? Escape => escape;

    /// <summary>An exception no task carries, as of an <c>async void</c>.</summary>
    public Exception? Unobserved { get; private set; }

    public bool IsCurrent => ReferenceEquals(current, this);

    /// <exception cref="OrchestrationThreadException">The caller is on another thread.</exception>
    public void Demand(string member)
    {
        if (!IsCurrent) throw NoteEscape(member);
    }

    public OrchestrationThreadException NoteEscape(string what)
    {
        var exception = new OrchestrationThreadException(instanceId, what);
        if (Interlocked.CompareExchange(ref escape, exception, null) is null) escaped?.Invoke();
        return exception;
    }

    /// <summary>Runs <paramref name="first"/> and everything that follows from it on this thread.</summary>
    public void Run(Action first)
    {
        var outer = (current, Current);
        current = this;
        SetSynchronizationContext(this);
        try
        {
            first();
            while (queue.TryDequeue(out var next)) Invoke(next.Callback, next.State);
        }
        finally
        {
            current = outer.current;
            SetSynchronizationContext(outer.Current);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsCurrent) queue.Enqueue((d, state));
        else NoteEscape("a continuation of something that is not durable");
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("An orchestration cannot be called into synchronously.");

    public override SynchronizationContext CreateCopy() => this;

    private void Invoke(SendOrPostCallback callback, object? state)
    {
        try
        {
            callback(state);
        }
        catch (Exception exception)
        {
            Unobserved ??= exception;
        }
    }
}
