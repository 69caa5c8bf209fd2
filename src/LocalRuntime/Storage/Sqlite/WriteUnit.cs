namespace Kyndof.Workflows.LocalRuntime.Storage.Sqlite;

/// <summary>Work of the writer that is stored whole or not at all. It shares its commit with others.</summary>
internal abstract class WriteUnit
{
    /// <summary>Set by the writer when the unit's own work failed, which leaves the others untouched.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Runs on the writer's thread, again after a failed commit.</summary>
    public abstract void Execute(WriteSession session);

    /// <summary>It is on disk. Runs on the writer's thread, in commit order: be brief.</summary>
    public abstract void Committed();

    /// <summary>Nothing of it is on disk.</summary>
    public abstract void Failed(Exception exception);
}

/// <summary>A unit somebody awaits.</summary>
internal sealed class WriteUnit<T>(Func<WriteSession, T> execute, Action<T>? committed) : WriteUnit
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Completion => completion.Task;

    public override void Execute(WriteSession session) => result = execute(session);

    public override void Committed()
    {
        committed?.Invoke(result);
        completion.TrySetResult(result);
    }

    public override void Failed(Exception exception) => completion.TrySetException(exception);
}
