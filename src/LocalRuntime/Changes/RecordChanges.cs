namespace Kyndof.Workflows.LocalRuntime.Changes;

/// <summary>Tells who listens which collections of records each commit wrote, once it is on disk. The writer tells it; nobody asks the file.</summary>
public sealed class RecordChanges
{
    private readonly Lock gate = new();
    private readonly List<ChangeListener> listeners = [];
    private long commit;

    /// <summary>The newest commit since the file was created.</summary>
    public long Commit => Interlocked.Read(ref commit);

    /// <summary>Begins to listen; what is written from here on is heard.</summary>
    /// <param name="most">How many may listen at a time.</param>
    /// <returns>Null when as many do already.</returns>
    public ChangeListener? Listen(int most)
    {
        lock (gate)
        {
            if (listeners.Count >= most) return null;
            var listener = new ChangeListener(this);
            listeners.Add(listener);
            return listener;
        }
    }

    /// <summary>On the writer's thread: be brief.</summary>
    internal void Publish(long newest, IReadOnlyCollection<string> collections)
    {
        Interlocked.Exchange(ref commit, newest);
        lock (gate)
        {
            foreach (var listener in listeners) listener.Hear(newest, collections);
        }
    }

    /// <summary>The file is closed: whoever listens hears that it is over.</summary>
    internal void End()
    {
        lock (gate)
        {
            foreach (var listener in listeners) listener.End();
            listeners.Clear();
        }
    }

    internal void Forget(ChangeListener listener)
    {
        lock (gate) listeners.Remove(listener);
    }
}
