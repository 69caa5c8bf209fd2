using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Tasks;

/// <summary>How tasks lie in the store: a row by id, and copies in the order they are listed, for all and per owner.</summary>
internal static class TaskRows
{
    public const string Collection = "tasks";

    private const string Partition = "all";

    public static RecordKey KeyOf(string taskId) => new(Collection, Partition, IdRow(taskId));

    public static RecordBatch Insert(WorkTask task)
    {
        var json = WorkflowJson.Serialize(task);
        return new RecordBatch(Collection, Partition,
            [new RecordWrite.Insert(IdRow(task.TaskId), json), .. ListRows(task).Select(row => new RecordWrite.Upsert(row, json))]);
    }

    public static RecordBatch Replace(WorkTask before, WorkTask after, string etag)
    {
        var json = WorkflowJson.Serialize(after);
        var rows = ListRows(after);
        return new RecordBatch(Collection, Partition,
        [
            new RecordWrite.Replace(IdRow(after.TaskId), json, etag),
            .. ListRows(before).Except(rows, StringComparer.Ordinal).Select(row => new RecordWrite.Delete(row)),
            .. rows.Select(row => new RecordWrite.Upsert(row, json)),
        ]);
    }

    public static RecordBatch Delete(WorkTask task, string etag) => new(Collection, Partition,
        [new RecordWrite.Delete(IdRow(task.TaskId), etag), .. ListRows(task).Select(row => new RecordWrite.Delete(row))]);

    /// <summary>The first thousand tasks whose id begins with an instance's.</summary>
    public static RecordRange OfInstance(string instanceId) =>
        new(Collection, Partition, IdRow($"{instanceId}~"), RowKeys.EndOf(IdRow($"{instanceId}~")), Limit: 1000);

    /// <summary>Every task by id.</summary>
    public static RecordRange All(string? cursor, int limit) => new(Collection, Partition, IdRow(""), RowKeys.EndOf(IdRow("")), cursor, limit);

    public static RecordRange RangeOf(TaskFilter filter)
    {
        var list = filter.Owner is null ? "a~" : $"o~{filter.Owner}~";
        var state = filter.State ?? (filter.DueBefore is null ? null : TaskState.Open);
        var prefix = state is null ? list : $"{list}{Rank(state.Value)}~";
        var end = filter.DueBefore is { } due && state == TaskState.Open ? prefix + RowKeys.Ascending(due) : RowKeys.EndOf(prefix);
        return new RecordRange(Collection, Partition, prefix, end, filter.Cursor, filter.Limit);
    }

    /// <summary>One more row than asked for, behind a place in the owner's list.</summary>
    public static RecordRange RangeOf(TaskFilter filter, string owner) => RangeOf(filter with
    {
        Owner = owner,
        Cursor = filter.Cursor is { } place ? $"o~{owner}~{place}" : null,
        Limit = Math.Min(filter.Limit + 1, 1000),
    });

    /// <summary>Where a row of an owner's list stands, comparable between owners.</summary>
    public static string PlaceOf(string row, string owner) => row[$"o~{owner}~".Length..];

    private static string IdRow(string taskId) => $"id~{taskId}";

    private static string[] ListRows(WorkTask task)
    {
        var place = $"{Rank(task.State)}~{RowKeys.Ascending(task.Due)}~{RowKeys.Digest(task.TaskId)}";
        return [$"a~{place}", $"o~{task.Owner}~{place}"];
    }

    private static int Rank(TaskState state) => state == TaskState.Open ? 0 : 1;
}
