namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Makes one row of a process and its own tasks that are due, so that nothing is counted twice.</summary>
internal static class TodayMerge
{
    /// <param name="instances">Rows of processes.</param>
    /// <param name="tasks">Rows of open tasks, the earliest due first.</param>
    public static IEnumerable<TodayEntry> Of(IReadOnlyList<TodayEntry> instances, IReadOnlyList<TodayEntry> tasks)
    {
        var due = tasks.Where(static task => task.Group is TodayGroup.Late or TodayGroup.DueSoon)
            .GroupBy(static task => task.Item.InstanceId, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        var known = instances.Where(static entry => entry.Group is TodayGroup.Late or TodayGroup.DueSoon).Select(static entry => entry.Item.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. instances.Select(entry => entry.Group != TodayGroup.Failed && due.GetValueOrDefault(entry.Item.Id) is { } task ? With(entry, task) : entry),
            .. tasks.Where(task => task.Group == TodayGroup.Waiting || !known.Contains(task.Item.InstanceId)),
        ];
    }

    /// <summary>The tasks without those a message's row stands for.</summary>
    public static IReadOnlyList<TodayEntry> Uncovered(IReadOnlyList<TodayEntry> tasks, IReadOnlyList<TodayEntry> messages)
    {
        var covered = messages.Select(static message => message.Covers).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return covered.Count == 0 ? tasks : [.. tasks.Where(task => !covered.Contains(task.Item.Id))];
    }

    /// <summary>A task past due makes its process late, whatever the process says of itself.</summary>
    private static TodayEntry With(TodayEntry instance, TodayEntry task)
    {
        var item = instance.Item with { Owner = task.Item.Owner ?? instance.Item.Owner, RuleId = task.Item.RuleId, Next = task.Item.Subject, Action = task.Item.Action };
        if (task.Group == TodayGroup.Late) item = item with { Due = task.Item.Due };
        return task.Group == TodayGroup.Late && instance.Group == TodayGroup.DueSoon
            ? new TodayEntry(TodayGroup.Late, item with { Harm = TodayHarm.Late, Because = task.Item.Because })
            : instance with { Item = item };
    }
}
