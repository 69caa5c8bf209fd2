using Kyndof.Workflows.Domain.Messages.Pacing;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Messages.Pacing;

/// <summary>The windows one decision looks at and changes, written back in one batch or not at all. All rows share a partition:
/// a minute and its hour are counted together whichever host counts.</summary>
internal sealed class PaceBook(IRecordStore records)
{
    public const string Collection = "sendingPace";
    public const string Partition = "mail";
    public const string ClosedRow = "closed";

    /// <summary>Rows of windows gone by that one new row takes along, so that the partition stays small.</summary>
    private const int SweptAtOnce = 10;

    private readonly Dictionary<string, (PaceWindow Window, string? ETag, bool Changed)> rows = new(StringComparer.Ordinal);

    public static string MinuteRow(Instant start) => "minute~" + RowKeys.Ascending(start);

    public static string HourRow(Instant start) => "hour~" + RowKeys.Ascending(start);

    /// <summary>Until when the provider wants to hear from nobody; null when it never said so.</summary>
    public async Task<Instant?> ClosedUntilAsync(CancellationToken cancellationToken) =>
        (await records.GetAsync(new RecordKey(Collection, Partition, ClosedRow), cancellationToken))?.Value<PaceClosed>().Until;

    public async Task<PaceWindow> ReadAsync(string row, CancellationToken cancellationToken)
    {
        if (rows.TryGetValue(row, out var known)) return known.Window;
        var stored = await records.GetAsync(new RecordKey(Collection, Partition, row), cancellationToken);
        return Know(row, stored);
    }

    /// <summary>Reads a run of windows at once; those without a row are empty.</summary>
    public async Task ReadRangeAsync(string from, string to, CancellationToken cancellationToken)
    {
        var page = await records.QueryAsync(new RecordRange(Collection, Partition, from, to, Limit: 1000), cancellationToken);
        foreach (var stored in page.Items) Know(stored.Key.Row, stored);
    }

    /// <summary>What is known of a window after <see cref="ReadRangeAsync"/> over it.</summary>
    public PaceWindow Known(string row) => rows.TryGetValue(row, out var known) ? known.Window : Know(row, null);

    public void Change(string row, Func<PaceWindow, PaceWindow> change)
    {
        var known = rows[row];
        rows[row] = (change(known.Window), known.ETag, true);
    }

    /// <summary>False when another decision came first: then all is to be read anew.</summary>
    public async Task<bool> CommitAsync(Instant now, CancellationToken cancellationToken)
    {
        var writes = new List<RecordWrite>();
        var grows = false;
        foreach (var (row, (window, etag, changed)) in rows)
        {
            if (!changed) continue;
            var json = WorkflowJson.Serialize(window);
            grows |= etag is null;
            writes.Add(etag is null ? new RecordWrite.Insert(row, json) : new RecordWrite.Replace(row, json, etag));
        }

        if (writes.Count == 0) return true;
        if (grows) writes.AddRange(await GoneByAsync(now, cancellationToken));
        return (await records.WriteAsync(new RecordBatch(Collection, Partition, writes), cancellationToken)).Committed;
    }

    private async Task<IEnumerable<RecordWrite>> GoneByAsync(Instant now, CancellationToken cancellationToken)
    {
        var hour = PaceTimes.HourOf(now);
        var hours = await records.QueryAsync(new RecordRange(Collection, Partition, "hour~", HourRow(hour), Limit: 1), cancellationToken);
        var minutes = await records.QueryAsync(new RecordRange(Collection, Partition, "minute~", MinuteRow(hour), Limit: SweptAtOnce), cancellationToken);
        return [.. hours.Items.Concat(minutes.Items).Where(item => !rows.ContainsKey(item.Key.Row)).Select(static item => new RecordWrite.Delete(item.Key.Row))];
    }

    private PaceWindow Know(string row, StoredRecord? stored)
    {
        if (rows.TryGetValue(row, out var known)) return known.Window;
        var window = stored?.Value<PaceWindow>() ?? PaceWindow.Empty;
        rows[row] = (window, stored?.ETag, false);
        return window;
    }
}

/// <param name="Until">Nothing is handed over before.</param>
internal sealed record PaceClosed(Instant Until);
