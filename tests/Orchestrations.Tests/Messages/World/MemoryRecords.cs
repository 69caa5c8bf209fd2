using System.Globalization;
using System.Text.RegularExpressions;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.World;

/// <summary>The process died here.</summary>
public sealed class CrashException() : Exception("The process died.");

/// <summary>Records in memory that can be told to die at a write, before or after it is durable.</summary>
public sealed partial class MemoryRecords : IRecordStore, IIntake
{
    private readonly Dictionary<(string Collection, string Partition), SortedDictionary<string, (string Json, string ETag)>> partitions = [];
    private readonly Lock gate = new();
    private int version;

    public int Writes { get; private set; }

    /// <summary>The write to die at, counted from 1; 0 never.</summary>
    public int DieAtWrite { get; set; }

    /// <summary>Whether that write is durable when the process dies.</summary>
    public bool DieAfterIt { get; set; }

    /// <summary>Runs once before the next write of a collection.</summary>
    public (string Collection, Func<Task> Action)? Before { get; set; }

    public List<Nudge> Nudges { get; } = [];

    public Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        Check(key.Collection, key.Partition, key.Row);
        lock (gate)
        {
            return Task.FromResult(Partition(key.Collection, key.Partition).TryGetValue(key.Row, out var row) ? new StoredRecord(key, row.ETag, row.Json) : null);
        }
    }

    public Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        Assert.InRange(range.Limit, 1, 1000);
        Check(range.Collection, range.Partition, range.From ?? "x", range.To ?? "x", range.After ?? "x");
        lock (gate)
        {
            var rows = Partition(range.Collection, range.Partition)
                .Where(row => (range.From is null || string.CompareOrdinal(row.Key, range.From) >= 0) && (range.To is null || string.CompareOrdinal(row.Key, range.To) < 0));
            if (range.After is { } after) rows = rows.Where(row => string.CompareOrdinal(row.Key, after) > 0);
            var items = rows.Take(range.Limit + 1)
                .Select(row => new StoredRecord(new RecordKey(range.Collection, range.Partition, row.Key), row.Value.ETag, row.Value.Json)).ToList();
            var more = items.Count > range.Limit;
            return Task.FromResult(new RecordPage(more ? items.GetRange(0, range.Limit) : items, more ? items[range.Limit - 1].Key.Row : null));
        }
    }

    public async Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default)
    {
        Check([batch.Collection, batch.Partition, .. batch.Writes.Select(static write => write.Row)]);
        if (Before is { } before && before.Collection == batch.Collection)
        {
            Before = null;
            await before.Action();
        }

        lock (gate)
        {
            Writes++;
            var dies = Writes == DieAtWrite;
            if (dies && !DieAfterIt) throw new CrashException();
            var outcome = Apply(batch);
            return dies ? throw new CrashException() : outcome;
        }
    }

    public async Task<WriteOutcome> AcceptAsync(RecordBatch batch, IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        var outcome = await WriteAsync(batch, cancellationToken);
        if (outcome.Committed) Nudges.AddRange(nudges);
        return outcome;
    }

    public Task NudgeAsync(IReadOnlyList<Nudge> nudges, CancellationToken cancellationToken = default)
    {
        Nudges.AddRange(nudges);
        return Task.CompletedTask;
    }

    private WriteOutcome Apply(RecordBatch batch)
    {
        var rows = Partition(batch.Collection, batch.Partition);
        foreach (var write in batch.Writes)
        {
            var found = rows.TryGetValue(write.Row, out var row);
            var conflict = write switch
            {
                RecordWrite.Insert when found => WriteConflict.Exists,
                RecordWrite.Replace when !found => WriteConflict.Missing,
                RecordWrite.Replace replace when replace.ETag != row.ETag => WriteConflict.Changed,
                RecordWrite.Delete { ETag: { } etag } when found && etag != row.ETag => WriteConflict.Changed,
                _ => WriteConflict.None,
            };
            if (conflict != WriteConflict.None) return new WriteOutcome(false, write.Row, conflict);
        }

        foreach (var write in batch.Writes)
        {
            if (write is RecordWrite.Delete) rows.Remove(write.Row);
            else rows[write.Row] = (Json(write), (++version).ToString(CultureInfo.InvariantCulture));
        }

        return WriteOutcome.Success;
    }

    private static string Json(RecordWrite write) => write switch
    {
        RecordWrite.Insert insert => insert.Json,
        RecordWrite.Replace replace => replace.Json,
        RecordWrite.Upsert upsert => upsert.Json,
        _ => throw new InvalidOperationException(write.GetType().Name),
    };

    private SortedDictionary<string, (string Json, string ETag)> Partition(string collection, string partition)
    {
        if (!partitions.TryGetValue((collection, partition), out var rows))
            partitions[(collection, partition)] = rows = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        return rows;
    }

    private static void Check(params string[] parts) => Assert.All(parts, static part => Assert.Matches(Part(), part));

    [GeneratedRegex("^[A-Za-z0-9._~:-]{1,200}$")]
    private static partial Regex Part();
}
