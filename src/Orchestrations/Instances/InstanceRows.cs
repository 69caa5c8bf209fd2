using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>How instances lie in the store: a row by id; copies in the order they are listed, for all, per process, per owner and per client, so
/// that "due next" is a range read; and rows that only point, per state, for what missed a target and per word.</summary>
internal static class InstanceRows
{
    private const string Collection = "instances";
    private const string Partition = "all";

    public static RecordKey KeyOf(string id) => new(Collection, Partition, IdRow(id));

    /// <param name="isWhole">False when an earlier version wrote what stands there, which had no rows that point.</param>
    public static RecordBatch Write(InstanceView? before, InstanceView after, string? etag, bool isWhole)
    {
        var json = WorkflowJson.Serialize(after);
        var copies = InstancePlaces.Copies(after);
        var left = before is null ? [] : InstancePlaces.Copies(before).Except(copies, StringComparer.Ordinal);
        return new RecordBatch(Collection, Partition,
        [
            etag is null ? new RecordWrite.Insert(IdRow(after.Id), json) : new RecordWrite.Replace(IdRow(after.Id), json, etag),
            .. left.Select(row => new RecordWrite.Delete(row)),
            .. copies.Select(row => new RecordWrite.Upsert(row, json)),
            .. Point(before, after, isWhole),
        ]);
    }

    public static RecordBatch Delete(InstanceView view, string etag) => new(Collection, Partition,
    [
        new RecordWrite.Delete(IdRow(view.Id), etag),
        .. InstancePlaces.Copies(view).Concat(InstancePlaces.Pointers(view)).Select(row => new RecordWrite.Delete(row)),
    ]);

    /// <summary>What ended in a stretch of time, the end excluded; rows lie newest first.</summary>
    public static RecordRange EndedRange(string process, Instant before, Instant? since)
    {
        var prefix = InstancePlaces.OfProcess(process) + InstancePlaces.Ended;
        var to = since is { } from ? prefix + RowKeys.Descending(from - Duration.FromTicks(1)) : RowKeys.EndOf(prefix);
        return new RecordRange(Collection, Partition, prefix + RowKeys.Descending(before - Duration.FromTicks(1)), to);
    }

    /// <summary>What came into an ended state at or after an instant, newest first.</summary>
    public static RecordRange EndedSince(InstanceState state, Instant since)
    {
        var prefix = InstancePlaces.InState(state) + InstancePlaces.Ended;
        return new RecordRange(Collection, Partition, prefix, prefix + RowKeys.Descending(since - Duration.FromTicks(1)));
    }

    public static RecordRange ClientRange(string clientId, bool hasEnded)
    {
        var prefix = InstancePlaces.OfClient(clientId) + (hasEnded ? InstancePlaces.Ended : InstancePlaces.Running);
        return new RecordRange(Collection, Partition, prefix, RowKeys.EndOf(prefix));
    }

    /// <summary>What a filter asks for of one list, behind the place its cursor names.</summary>
    public static RecordRange RangeOf(string list, InstanceFilter filter)
    {
        var range = new RecordRange(Collection, Partition, After: filter.Cursor is { } place ? list + place : null, Limit: filter.Limit);
        var running = list + InstancePlaces.Running;
        if (filter.DueBefore is not null || filter.DueAfter is not null)
        {
            return range with
            {
                From = running + (filter.DueAfter is { } after ? RowKeys.Ascending(after) : ""),
                To = running + RowKeys.Ascending(filter.DueBefore),
            };
        }

        var prefix = filter.State is { } state ? list + (state.HasEnded() ? InstancePlaces.Ended : InstancePlaces.Running) : list;
        return range with { From = prefix, To = RowKeys.EndOf(prefix) };
    }

    /// <summary>Rows of every word that begins so, as many as one read gives.</summary>
    public static RecordRange WordRange(string word) =>
        new(Collection, Partition, InstancePlaces.Word(word), InstancePlaces.EndOfWord(word), Limit: 1000);

    private static IEnumerable<RecordWrite> Point(InstanceView? before, InstanceView after, bool isWhole)
    {
        var rows = InstancePlaces.Pointers(after);
        var old = before is null ? [] : InstancePlaces.Pointers(before);
        var pointer = InstancePointer.Of(after);
        var stands = isWhole && before is not null && InstancePointer.Of(before) == pointer ? old : [];
        var json = WorkflowJson.Serialize(pointer);
        return
        [
            .. old.Except(rows, StringComparer.Ordinal).Select(static row => new RecordWrite.Delete(row)),
            .. rows.Except(stands, StringComparer.Ordinal).Select(row => new RecordWrite.Upsert(row, json)),
        ];
    }

    private static string IdRow(string id) => $"id~{id}";
}
