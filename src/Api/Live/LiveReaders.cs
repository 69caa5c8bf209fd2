namespace Kyndof.Workflows.Api.Live;

/// <summary>Counts who listens, so that no caller takes every place.</summary>
internal sealed class LiveReaders
{
    /// <summary>Streams one caller may have open, *assumed*: a page in every window of somebody's desk. A role's key is one caller.</summary>
    public const int MostOfOne = 20;

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Takes a place.</summary>
    /// <returns>What gives it back; null when the caller has as many as they may.</returns>
    public IDisposable? Enter(string actor)
    {
        lock (gate)
        {
            var count = open.GetValueOrDefault(actor);
            if (count >= MostOfOne) return null;
            open[actor] = count + 1;
            return new Place(this, actor);
        }
    }

    private void Leave(string actor)
    {
        lock (gate)
        {
            if (open[actor] == 1) open.Remove(actor);
            else open[actor]--;
        }
    }

    private sealed class Place(LiveReaders readers, string actor) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) readers.Leave(actor);
        }
    }
}
