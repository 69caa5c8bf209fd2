using System.Globalization;
using System.Text.RegularExpressions;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Testing.Records;

/// <summary>Records in memory, as strict about keys, batches and conditions as the real stores.</summary>
public sealed partial class InMemoryRecordStore : IRecordStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Collection, string Partition), SortedDictionary<string, StoredRecord>> partitions = [];
    private long version;

    /// <summary>Thrown by the next calls while set: storage that is out of reach.</summary>
    public Exception? Failure { get; set; }

    public Task<StoredRecord?> GetAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        ThrowIfFailing();
        Check(key.Collection, key.Partition, key.Row);
        lock (gate) return Task.FromResult(Rows(key.Collection, key.Partition).GetValueOrDefault(key.Row));
    }

    public Task<RecordPage> QueryAsync(RecordRange range, CancellationToken cancellationToken = default)
    {
        ThrowIfFailing();
        Check(range.Collection, range.Partition, range.From ?? "x", range.To ?? "x", range.After ?? "x");
        Xunit.Assert.InRange(range.Limit, 1, 1000);
        lock (gate)
        {
            IEnumerable<StoredRecord> rows = Rows(range.Collection, range.Partition).Values;
            var found = rows.Where(row => IsIn(range, row.Key.Row)).Take(range.Limit + 1).ToList();
            var items = found.Take(range.Limit).ToList();
            return Task.FromResult(new RecordPage(items, found.Count > items.Count ? items[^1].Key.Row : null));
        }
    }

    public Task<WriteOutcome> WriteAsync(RecordBatch batch, CancellationToken cancellationToken = default)
    {
        ThrowIfFailing();
        Xunit.Assert.InRange(batch.Writes.Count, 1, 100);
        Xunit.Assert.Equal(batch.Writes.Count, batch.Writes.Select(write => write.Row).Distinct(StringComparer.Ordinal).Count());
        foreach (var write in batch.Writes) Check(batch.Collection, batch.Partition, write.Row);
        lock (gate)
        {
            var rows = Rows(batch.Collection, batch.Partition);
            foreach (var write in batch.Writes)
            {
                var conflict = ConflictOf(write, rows.GetValueOrDefault(write.Row));
                if (conflict != WriteConflict.None) return Task.FromResult(new WriteOutcome(false, write.Row, conflict));
            }

            foreach (var write in batch.Writes) Apply(batch, rows, write);
            return Task.FromResult(WriteOutcome.Success);
        }
    }

    private static WriteConflict ConflictOf(RecordWrite write, StoredRecord? stored) => write switch
    {
        RecordWrite.Insert when stored is not null => WriteConflict.Exists,
        RecordWrite.Replace when stored is null => WriteConflict.Missing,
        RecordWrite.Replace replace when stored!.ETag != replace.ETag => WriteConflict.Changed,
        RecordWrite.Delete { ETag: { } etag } when stored is not null && stored.ETag != etag => WriteConflict.Changed,
        _ => WriteConflict.None,
    };

    private static bool IsIn(RecordRange range, string row) =>
        (range.From is null || string.CompareOrdinal(row, range.From) >= 0)
        && (range.To is null || string.CompareOrdinal(row, range.To) < 0)
        && (range.After is null || string.CompareOrdinal(row, range.After) > 0);

    private static void Check(params string[] parts)
    {
        foreach (var part in parts) Xunit.Assert.Matches(KeyPart(), part);
    }

    [GeneratedRegex("^[A-Za-z0-9._~:-]{1,200}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyPart();

    private void Apply(RecordBatch batch, SortedDictionary<string, StoredRecord> rows, RecordWrite write)
    {
        var json = write switch
        {
            RecordWrite.Insert insert => insert.Json,
            RecordWrite.Replace replace => replace.Json,
            RecordWrite.Upsert upsert => upsert.Json,
            _ => null,
        };
        if (json is null) rows.Remove(write.Row);
        else rows[write.Row] = new StoredRecord(new RecordKey(batch.Collection, batch.Partition, write.Row), Next(), json);
    }

    private string Next() => (++version).ToString(CultureInfo.InvariantCulture);

    private SortedDictionary<string, StoredRecord> Rows(string collection, string partition)
    {
        if (!partitions.TryGetValue((collection, partition), out var rows))
        {
            partitions[(collection, partition)] = rows = new SortedDictionary<string, StoredRecord>(StringComparer.Ordinal);
        }

        return rows;
    }

    private void ThrowIfFailing()
    {
        if (Failure is not null) throw Failure;
    }
}
