namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Counts everything that is under way, so that one can wait until nothing is.</summary>
internal sealed class WorkCounter
{
    private readonly Lock gate = new();
    private long count;
    private TaskCompletionSource? idle;

    public void Add()
    {
        lock (gate) count++;
    }

    public void Done()
    {
        TaskCompletionSource? reached = null;
        lock (gate)
        {
            if (--count == 0) (reached, idle) = (idle, null);
        }

        reached?.TrySetResult();
    }

    /// <summary>Completes when nothing is under way.</summary>
    public Task WhenIdleAsync()
    {
        lock (gate)
        {
            if (count == 0) return Task.CompletedTask;
            idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return idle.Task;
        }
    }
}
