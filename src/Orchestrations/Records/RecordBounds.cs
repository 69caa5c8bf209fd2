using System.Buffers;

namespace Kyndof.Workflows.Orchestrations.Records;

/// <summary>Refuses, before anything is written, what the record port does not allow.</summary>
public static class RecordBounds
{
    private const int MaxWrites = 100;
    private const int MaxLimit = 1_000;
    private const int MaxPart = 200;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~:-");

    /// <exception cref="ArgumentException">The batch is empty, too large, names a row twice or has an unsafe key.</exception>
    public static void Check(RecordBatch batch)
    {
        if (batch.Writes.Count is < 1 or > MaxWrites) throw new ArgumentException($"A batch has 1 to {MaxWrites} writes, not {batch.Writes.Count}.", nameof(batch));
        CheckPart(batch.Collection, "collection");
        CheckPart(batch.Partition, "partition");
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var write in batch.Writes)
        {
            CheckPart(write.Row, "row");
            if (!rows.Add(write.Row)) throw new ArgumentException($"Row '{write.Row}' is written twice in one batch.", nameof(batch));
        }
    }

    public static void Check(RecordKey key)
    {
        CheckPart(key.Collection, "collection");
        CheckPart(key.Partition, "partition");
        CheckPart(key.Row, "row");
    }

    /// <exception cref="ArgumentOutOfRangeException">The limit is outside 1 to 1,000.</exception>
    public static void Check(RecordRange range)
    {
        CheckPart(range.Collection, "collection");
        CheckPart(range.Partition, "partition");
        if (range.Limit is < 1 or > MaxLimit) throw new ArgumentOutOfRangeException(nameof(range), range.Limit, $"A page has 1 to {MaxLimit} records.");
    }

    private static void CheckPart(string? part, string name)
    {
        if (part is not { Length: > 0 and <= MaxPart } || part.AsSpan().ContainsAnyExcept(Allowed))
            throw new ArgumentException($"'{part}' is not a record's {name}: 1 to {MaxPart} characters of A-Z a-z 0-9 . _ ~ : -", name);
    }
}
