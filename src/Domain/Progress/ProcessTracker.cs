using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>The pure heart of a long process: it takes instants and facts, and leaves decisions (notices, tasks, lines) in its state; the
/// process carries them out.</summary>
/// <remarks>Time passes inside it from arrival to arrival and from deadline to deadline, each at its own instant, so that a host that was
/// away decides as one that was not. What arrives in the instant of a deadline comes before it.</remarks>
public abstract class ProcessTracker<TState, TArrival>(TState state) : IProcessTracker
    where TState : ProcessState
    where TArrival : IArrival
{
    public TState State { get; } = state;

    ProcessState IProcessTracker.State => State;

    /// <summary>Nothing is decided any more.</summary>
    public abstract bool IsOver { get; }

    /// <summary>Over, and everything decided has been carried out.</summary>
    public bool HasEnded => IsOver && State is { Notices.Count: 0, Tasks.Count: 0, SettledTasks.Count: 0 } && !HasWork;

    /// <summary>Decisions of the process's own kind that wait to be carried out.</summary>
    protected virtual bool HasWork => false;

    /// <summary>What comes next by itself, and when; null when the process has ended or only an arrival can move it.</summary>
    public NextStep? Next() => HasEnded ? null : Standing().Select(deadline => deadline.Step)
        .Concat(State.Notices.Select(notice => new NextStep(notice.NextTryAt, $"send:{ProcessWords.Kebab(notice.Kind)}")))
        .OrderBy(step => step.At).Cast<NextStep?>().FirstOrDefault();

    /// <summary>What is to come as far as it is known, and what is owed since earlier, in any order; nothing once the process is over.</summary>
    public IReadOnlyList<PlannedStep> Plan() => IsOver ? [] :
        [.. Ahead(), .. State.Notices.Select(notice => new PlannedStep(notice.NextTryAt, PlannedKind.Step, notice.Because, notice.RuleId))];

    /// <summary>What the process's own plan has beside messages that wait; nothing by default.</summary>
    protected virtual IEnumerable<PlannedStep> Ahead() => [];

    /// <summary>What the process waits for by itself now, in any order.</summary>
    protected abstract IEnumerable<Deadline> Deadlines();

    protected abstract void Take(TArrival arrival, Instant at);

    /// <summary>Takes what has come in and everything that was due, in the order it happened, up to <paramref name="now"/>.</summary>
    /// <param name="learn">Facts have no instant of their own: they are learned once, at the instant they are read.</param>
    protected void Live(IReadOnlyList<TArrival> arrivals, Instant now, Action<Instant> learn)
    {
        var inOrder = arrivals.OrderBy(arrival => arrival.Sequence).ToList();
        var readAt = Instant.Max(inOrder is [var first, ..] ? first.ReceivedAt : now, State.At);
        PassTime(readAt, inclusive: false);
        learn(readAt);
        foreach (var arrival in inOrder)
        {
            State.ReadUpTo = arrival.Sequence;
            var at = Instant.Max(arrival.ReceivedAt, State.At);
            PassTime(at, inclusive: false);
            Take(arrival, at);
        }

        PassTime(Instant.Max(now, State.At), inclusive: true);
    }

    public IReadOnlyList<ProcessNotice> NoticesDue(Instant now) => [.. State.Notices.Where(notice => notice.NextTryAt <= now)];

    public void TryAgain(string key, Instant at) => Change(key, notice => notice with { NextTryAt = at, Tries = notice.Tries + 1 });

    public void WaitForRoom(string key, Instant roomAt, Instant now) => Change(key, notice => notice with { NextTryAt = roomAt, Waited = notice.Waited + (roomAt - now) });

    public void Settled(string key, Messages.MessageState state, string? reason, Instant now)
    {
        if (State.Notices.Find(notice => notice.Key == key) is not { } notice) return;
        State.Notices.Remove(notice);
        Note(now, notice.RuleId, "message", ProcessWords.Settled(notice, state, reason), key);
        OnSettled(notice, state, now);
    }

    /// <summary>What follows from what became of a message; nothing by default.</summary>
    protected virtual void OnSettled(ProcessNotice notice, Messages.MessageState state, Instant at)
    {
    }

    /// <summary>Decides on a message, once: a key that waits already stays as it was.</summary>
    protected void Send(ProcessNotice notice)
    {
        if (!State.Notices.Exists(known => known.Key == notice.Key)) State.Notices.Add(notice);
    }

    protected void Give(ProcessTask task)
    {
        if (!State.Tasks.Exists(known => known.TaskId == task.TaskId)) State.Tasks.Add(task);
    }

    protected void CloseTask(string taskId)
    {
        if (!State.SettledTasks.Contains(taskId)) State.SettledTasks.Add(taskId);
    }

    protected void Note(Instant at, string ruleId, string kind, LocalizedText text, string? messageKey = null) =>
        State.NewLines.Add(new TimelineEntry(State.LinesPublished + State.NewLines.Count + 1, at, ruleId, kind, text, messageKey));

    private IEnumerable<Deadline> Standing() => IsOver ? [] : Deadlines();

    private void PassTime(Instant until, bool inclusive)
    {
        while (Standing().OrderBy(deadline => deadline.Step.At).FirstOrDefault() is { } next
            && (inclusive ? next.Step.At <= until : next.Step.At < until))
        {
            State.At = Instant.Max(State.At, next.Step.At);
            next.Handle(State.At);
        }

        State.At = Instant.Max(State.At, until);
    }

    private void Change(string key, Func<ProcessNotice, ProcessNotice> change)
    {
        var place = State.Notices.FindIndex(notice => notice.Key == key);
        if (place >= 0) State.Notices[place] = change(State.Notices[place]);
    }
}
