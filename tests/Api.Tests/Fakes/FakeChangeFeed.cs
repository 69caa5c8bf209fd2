using System.Threading.Channels;
using Kyndof.Workflows.Api.Live;

namespace Kyndof.Workflows.Api.Tests.Fakes;

/// <summary>Tells what a test says was written.</summary>
public sealed class FakeChangeFeed : IChangeFeed
{
    private readonly List<Listener> listeners = [];

    public bool ClockJumps => true;

    public long Sequence { get; private set; }

    /// <summary>The bound of the last who asked.</summary>
    public int Most { get; private set; }

    public bool IsFull { get; set; }

    public IChangeListener? Listen(int most)
    {
        Most = most;
        if (IsFull) return null;
        var listener = new Listener();
        listeners.Add(listener);
        return listener;
    }

    public void Write(params string[] collections)
    {
        Sequence++;
        foreach (var listener in listeners) listener.Changes.Writer.TryWrite(new Change(Sequence, collections));
    }

    private sealed class Listener : IChangeListener
    {
        public Channel<Change> Changes { get; } = Channel.CreateUnbounded<Change>();

        public async Task<Change?> NextAsync(CancellationToken cancellationToken = default) => await Changes.Reader.ReadAsync(cancellationToken);

        public void Dispose()
        {
            // Nobody counts here.
        }
    }
}
