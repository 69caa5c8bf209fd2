using Kyndof.Workflows.Domain.Issues.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>Everything an issue has decided, each under its key; deciding one twice fails at once.</summary>
internal sealed record Decisions
{
    public HashSet<string> Messages { get; init; } = [];

    public HashSet<string> Tasks { get; init; } = [];

    public HashSet<string> Settled { get; init; } = [];

    public HashSet<string> Approvals { get; init; } = [];

    public HashSet<string> Moot { get; init; } = [];

    public List<string> Lines { get; init; } = [];

    public List<Instant?> Breaches { get; init; } = [];

    /// <summary>What has been carried out, in this life or one that crashed.</summary>
    public HashSet<string> Carried { get; init; } = [];

    public IssueState? Ended { get; private set; }

    public Decisions Copy() => new(this)
    {
        Messages = [.. Messages], Tasks = [.. Tasks], Settled = [.. Settled], Approvals = [.. Approvals], Moot = [.. Moot], Lines = [.. Lines], Breaches = [.. Breaches],
    };

    /// <summary>What a round has decided.</summary>
    /// <param name="before">Messages that waited before it.</param>
    public void Take(IssueTracker tracker, int before)
    {
        var state = tracker.State;
        foreach (var notice in state.Notices.Skip(before)) Once(Messages, notice.Key);
        foreach (var task in state.Tasks) Once(Tasks, task.TaskId);
        foreach (var taskId in state.SettledTasks)
        {
            Once(Settled, taskId);
            Assert.Contains(taskId, Tasks);
        }

        foreach (var approval in state.NewApprovals) Once(Approvals, approval);
        foreach (var approval in state.MootApprovals) Once(Moot, approval);
        for (var place = 0; place < state.Clocks.Count; place++)
        {
            if (place == Breaches.Count) Breaches.Add(null);
            Assert.True(Breaches[place] is null || Breaches[place] == state.Clocks[place].BreachedAt, $"The breach of clock {place} is gone.");
            Breaches[place] = state.Clocks[place].BreachedAt;
        }
    }

    public void Publish(IssueState state)
    {
        Assert.Equal(Enumerable.Range(state.LinesPublished + 1, state.NewLines.Count), state.NewLines.Select(line => line.Number));
        Lines.AddRange(state.NewLines.Where(line => line.Kind != "message").Select(line => $"{line.At} {line.RuleId} {line.Text.En}"));
        state.LinesPublished += state.NewLines.Count;
        state.Tasks.Clear();
        state.SettledTasks.Clear();
        state.NewApprovals.Clear();
        state.MootApprovals.Clear();
        state.NewLines.Clear();
    }

    public void End(IssueTracker tracker) => Ended = tracker.State;

    private static void Once(HashSet<string> decided, string key) => Assert.True(decided.Add(key), $"{key} was decided twice.");
}
