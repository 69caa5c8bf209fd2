using Kyndof.Workflows.LocalRuntime.History;
using Kyndof.Workflows.Orchestrations.Durable;
using NodaTime;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

/// <summary>Matches what the code asks for with history while it is replayed, and records it afterwards.</summary>
internal sealed class ActionLog(string instanceId)
{
    private IReadOnlyList<HistoryEvent> recorded = [];
    private int cursor;
    private long lastAction;

    public bool IsReplaying { get; private set; }

    /// <summary>The first divergence; kept because the code may catch what is thrown at it.</summary>
    public ReplayDivergedException? Divergence { get; private set; }

    public EpisodeOutcome Outcome { get; private set; } = new();

    public long NextAction() => ++lastAction;

    public void BeginReplay(IReadOnlyList<HistoryEvent> history)
    {
        recorded = history;
        IsReplaying = true;
    }

    public void EndReplay()
    {
        recorded = [];
        IsReplaying = false;
    }

    public void BeginEpisode() => Outcome = new EpisodeOutcome();

    /// <summary>The next recorded event that was received; null at the end of history.</summary>
    public HistoryEvent? NextReceived()
    {
        if (cursor == recorded.Count) return null;
        var next = recorded[cursor];
        if (next.IsAction || next.IsEnd) throw Diverge(next.Describe(), "nothing");
        cursor++;
        return next;
    }

    /// <summary>The code ended while it was replayed.</summary>
    public void End(HistoryEvent end)
    {
        var expected = cursor < recorded.Count ? recorded[cursor] : null;
        if (expected is null || !expected.Matches(end)) throw Diverge(expected?.Describe() ?? "nothing", end.Describe());
        cursor++;
    }

    /// <returns>True when it is new; false when it was matched with history.</returns>
    /// <exception cref="ReplayDivergedException">History has something else.</exception>
    public bool Record(HistoryEvent action)
    {
        if (!IsReplaying)
        {
            Outcome.History.Add(action);
            return true;
        }

        var expected = cursor < recorded.Count ? recorded[cursor] : null;
        if (expected is null || !expected.Matches(action)) throw Diverge(expected?.Describe() ?? "nothing", action.Describe());
        cursor++;
        return false;
    }

    public void Received(HistoryEvent received, Instant logicalTime)
    {
        Outcome.History.Add(received);
        Outcome.LogicalTime = logicalTime;
    }

    private ReplayDivergedException Diverge(string recordedAs, string requested) =>
        Divergence ??= new ReplayDivergedException(instanceId, cursor, recordedAs, requested);
}
