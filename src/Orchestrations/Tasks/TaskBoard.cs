using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Records;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tasks;

/// <summary>What people owe, listed by due date.</summary>
public sealed class TaskBoard(IRecordStore store)
{
    public const string Collection = TaskRows.Collection;

    /// <summary>Adds a task unless one of that id is known; raising again is harmless.</summary>
    /// <returns>True when it is new.</returns>
    public async Task<bool> RaiseAsync(WorkTask task, CancellationToken cancellationToken = default) =>
        (await store.WriteAsync(TaskRows.Insert(task), cancellationToken)).Committed;

    public Task<WorkTask?> GetAsync(string taskId, CancellationToken cancellationToken = default) =>
        store.ReadAsync<WorkTask>(TaskRows.KeyOf(taskId), cancellationToken);

    /// <summary>Marks a task as done; done already is <see cref="TaskOutcome.Unchanged"/> and keeps who did it first.</summary>
    public Task<TaskOutcome> DoneAsync(string taskId, string actor, Instant at, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            taskId,
            task => task.State == TaskState.Done ? task : task with { State = TaskState.Done, DoneAt = at, DoneBy = actor },
            cancellationToken);

    /// <summary>Gives an open task to somebody else; a done one answers <see cref="TaskOutcome.AlreadyDone"/>.</summary>
    /// <param name="newOwner">Staff id.</param>
    /// <param name="actor">Who decided it; the caller's audit entry names them.</param>
    public Task<TaskOutcome> ReassignAsync(string taskId, string newOwner, string actor, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(actor);
        return ChangeAsync(taskId, task => task.State == TaskState.Done ? null : task with { Owner = newOwner }, cancellationToken);
    }

    /// <summary>Open tasks by due date, then done ones by due date.</summary>
    public Task<Page<WorkTask>> ListAsync(TaskFilter filter, CancellationToken cancellationToken = default) =>
        store.ReadPageAsync<WorkTask>(TaskRows.RangeOf(filter), cancellationToken);

    /// <summary>The same, of some owners and nobody else.</summary>
    /// <param name="owners">A few; none: no task.</param>
    /// <param name="filter">Its owner is not looked at; its cursor is of a page of these owners.</param>
    public async Task<Page<WorkTask>> ListOfAsync(IReadOnlyList<string> owners, TaskFilter filter, CancellationToken cancellationToken = default)
    {
        var found = new List<(string Place, StoredRecord Row)>();
        foreach (var owner in owners)
        {
            var page = await store.QueryAsync(TaskRows.RangeOf(filter, owner), cancellationToken);
            found.AddRange(page.Items.Select(row => (TaskRows.PlaceOf(row.Key.Row, owner), row)));
        }

        found.Sort((one, other) => string.CompareOrdinal(one.Place, other.Place));
        var items = found.Take(filter.Limit).ToList();
        return new Page<WorkTask>([.. items.Select(item => item.Row.Value<WorkTask>())], found.Count > items.Count ? items[^1].Place : null);
    }

    /// <summary>The first thousand tasks of an instance, open and done, by id.</summary>
    public async Task<IReadOnlyList<WorkTask>> OfInstanceAsync(string instanceId, CancellationToken cancellationToken = default) =>
        (await store.ReadPageAsync<WorkTask>(TaskRows.OfInstance(instanceId), cancellationToken)).Items;

    /// <summary>Tasks of one instance, the first thousand: open ones by due date, then done ones by due date.</summary>
    /// <param name="filter">Its cursor and limit are not looked at.</param>
    public async Task<IReadOnlyList<WorkTask>> ListOfInstanceAsync(string instanceId, TaskFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var tasks = await OfInstanceAsync(instanceId, cancellationToken);
        return [.. tasks.Where(filter.Matches).OrderBy(task => task.State).ThenBy(task => task.Due ?? Instant.MaxValue).ThenBy(task => task.TaskId, StringComparer.Ordinal)];
    }

    /// <summary>Takes a task off every list. Repeatable.</summary>
    public async Task RemoveAsync(string taskId, CancellationToken cancellationToken = default)
    {
        while (await store.GetAsync(TaskRows.KeyOf(taskId), cancellationToken) is { } stored)
        {
            if ((await store.WriteAsync(TaskRows.Delete(stored.Value<WorkTask>(), stored.ETag), cancellationToken)).Committed) return;
        }
    }

    private async Task<TaskOutcome> ChangeAsync(string taskId, Func<WorkTask, WorkTask?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.GetAsync(TaskRows.KeyOf(taskId), cancellationToken);
            if (stored is null) return TaskOutcome.NotFound;
            var before = stored.Value<WorkTask>();
            var after = change(before);
            if (after is null) return TaskOutcome.AlreadyDone;
            if (after == before) return TaskOutcome.Unchanged;
            var outcome = await store.WriteAsync(TaskRows.Replace(before, after, stored.ETag), cancellationToken);
            if (outcome.Committed) return TaskOutcome.Changed;
        }
    }
}
