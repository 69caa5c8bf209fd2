using System.Threading.Channels;

namespace Kyndof.Workflows.LocalRuntime.Changes;

/// <summary>One who listens. What is written while it does not ask is added up: it hears of each collection once, whatever the pace of the writer.</summary>
public sealed class ChangeListener : IDisposable
{
    private readonly RecordChanges changes;
    private readonly Lock gate = new();
    private readonly HashSet<string> waiting = new(StringComparer.Ordinal);
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private long newest;

    internal ChangeListener(RecordChanges changes) => this.changes = changes;

    /// <summary>Waits for the next commit and answers what was written since the last answer.</summary>
    /// <returns>Null once the file is closed.</returns>
    public async Task<RecordChange?> NextAsync(CancellationToken cancellationToken = default)
    {
        if (!await bell.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false)) return null;
        lock (gate)
        {
            bell.Reader.TryRead(out _);
            var change = new RecordChange(newest, [.. waiting.Order(StringComparer.Ordinal)]);
            waiting.Clear();
            return change;
        }
    }

    public void Dispose() => changes.Forget(this);

    internal void Hear(long commit, IReadOnlyCollection<string> collections)
    {
        lock (gate)
        {
            newest = commit;
            waiting.UnionWith(collections);
            bell.Writer.TryWrite(true);
        }
    }

    internal void End() => bell.Writer.TryComplete();
}

/// <summary>What commits wrote.</summary>
/// <param name="Commit">The newest of them, counted since the file was created.</param>
/// <param name="Collections">Each once; none when only the engine, or the clock, went on.</param>
public sealed record RecordChange(long Commit, IReadOnlyList<string> Collections);
