using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Instances;

/// <summary>How instances lie in the store: a row by id, and copies in the order they are listed, for all, per process,
/// per owner and per client, so that "due next" and "late" are range reads.</summary>
internal static class InstanceRows
{
    private const string Collection = "instances";
    private const string Partition = "all";
    private const string Running = "0~";
    private const string Ended = "1~";

    public static RecordKey KeyOf(string id) => new(Collection, Partition, IdRow(id));

    public static RecordBatch Write(InstanceView? before, InstanceView after, string? etag)
    {
        var json = WorkflowJson.Serialize(after);
        var rows = ListRows(after);
        var left = before is null ? [] : ListRows(before).Except(rows, StringComparer.Ordinal);
        return new RecordBatch(Collection, Partition,
        [
            etag is null ? new RecordWrite.Insert(IdRow(after.Id), json) : new RecordWrite.Replace(IdRow(after.Id), json, etag),
            .. left.Select(row => new RecordWrite.Delete(row)),
            .. rows.Select(row => new RecordWrite.Upsert(row, json)),
        ]);
    }

    public static RecordBatch Delete(InstanceView view, string etag) => new(Collection, Partition,
        [new RecordWrite.Delete(IdRow(view.Id), etag), .. ListRows(view).Select(row => new RecordWrite.Delete(row))]);

    /// <summary>What ended in a stretch of time, the end excluded; rows lie newest first.</summary>
    public static RecordRange EndedRange(string process, Instant before, Instant? since)
    {
        var prefix = $"p~{process}~{Ended}";
        var to = since is { } from ? prefix + RowKeys.Descending(from - Duration.FromTicks(1)) : RowKeys.EndOf(prefix);
        return new RecordRange(Collection, Partition, prefix + RowKeys.Descending(before - Duration.FromTicks(1)), to);
    }

    public static RecordRange ClientRange(string clientId, bool hasEnded)
    {
        var prefix = $"c~{clientId}~{(hasEnded ? Ended : Running)}";
        return new RecordRange(Collection, Partition, prefix, RowKeys.EndOf(prefix));
    }

    /// <summary>The narrowest list that holds everything the filter asks for.</summary>
    public static RecordRange RangeOf(InstanceFilter filter)
    {
        var list = filter switch
        {
            { ClientId: { } client } => $"c~{client}~",
            { Owner: { } owner } => $"o~{owner}~",
            { Process: { } process } => $"p~{process}~",
            _ => "a~",
        };
        if (filter.DueBefore is { } due) return Range($"{list}{Running}", $"{list}{Running}{RowKeys.Ascending(due)}", filter);
        var prefix = filter.State switch
        {
            null => list,
            { } state => list + (state.HasEnded() ? Ended : Running),
        };
        return Range(prefix, RowKeys.EndOf(prefix), filter);
    }

    private static RecordRange Range(string from, string to, InstanceFilter filter) =>
        new(Collection, Partition, from, to, filter.Cursor, filter.Limit);

    private static string IdRow(string id) => $"id~{id}";

    private static List<string> ListRows(InstanceView view)
    {
        var order = view.State.HasEnded() ? Ended + RowKeys.Descending(view.UpdatedAt) : Running + RowKeys.Ascending(view.Due);
        var place = $"{order}~{RowKeys.Digest(view.Id)}";
        List<string> rows = [$"a~{place}", $"p~{view.Process}~{place}"];
        if (view.Owner is not null) rows.Add($"o~{view.Owner}~{place}");
        if (view.ClientId is not null) rows.Add($"c~{view.ClientId}~{place}");
        return rows;
    }
}
