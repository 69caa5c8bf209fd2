namespace Kyndof.Workflows.LocalRuntime.Engine;

/// <summary>Something that happens at a known time: an instance's timer, or an activity's next try.</summary>
internal readonly record struct DueEntry(long StoredDue, long Sequence, long InstanceKey, ActivityRow? Activity);

/// <summary>What is due when, earliest first.</summary>
internal sealed class DueIndex
{
    private readonly Lock gate = new();
    private readonly SortedSet<DueEntry> entries = new(Comparer<DueEntry>.Create(static (x, y) =>
        x.StoredDue == y.StoredDue ? x.Sequence.CompareTo(y.Sequence) : x.StoredDue.CompareTo(y.StoredDue)));

    /// <summary>Called when the earliest time may have moved forward.</summary>
    public Action? EarlierAdded { get; set; }

    public int Count
    {
        get { lock (gate) return entries.Count; }
    }

    public long? NextDue
    {
        get { lock (gate) return entries.Count == 0 ? null : entries.Min.StoredDue; }
    }

    public void Add(DueEntry entry)
    {
        bool isFirst;
        lock (gate) isFirst = entries.Add(entry) && entries.Min == entry;
        if (isFirst) EarlierAdded?.Invoke();
    }

    public void Remove(long storedDue, long sequence)
    {
        lock (gate) entries.Remove(new DueEntry(storedDue, sequence, 0, null));
    }

    public bool TryTake(long upTo, out DueEntry entry)
    {
        lock (gate)
        {
            entry = entries.Count == 0 ? default : entries.Min;
            return entries.Count > 0 && entry.StoredDue <= upTo && entries.Remove(entry);
        }
    }
}
