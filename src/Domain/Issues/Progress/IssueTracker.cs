using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>Decides who answers for an issue, who is told and asked, and when it climbs (SLA-1 to SLA-6, ESC-1 to ESC-8, RAB-2, RAB-3, XFN-1).
/// Pure: it takes instants and facts and leaves decisions (notices, tasks, approvals, lines) in its state; the process carries them out.</summary>
/// <remarks>Time passes inside it from deed to deed and from deadline to deadline, each at its own instant, so that a host that was away
/// decides as one that was not.</remarks>
public sealed partial class IssueTracker
{
    private BusinessCalendar calendar;
    private IssuePeople people = new(new Dictionary<string, string>());

    public IssueTracker(IssueState state, IssueRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (State, Rules, calendar) = (state, rules, BusinessCalendar.From(rules.Calendar));
    }

    public IssueState State { get; }

    public IssueRules Rules { get; private set; }

    /// <summary>Whoever answers for it now; null before its triage.</summary>
    public string? Owner => State.Rungs.Count == 0 ? null : OwnerId;

    public bool HasEnded => State.Stage is IssueStage.Confirmed or IssueStage.Unconfirmed
        && State is { Notices.Count: 0, Tasks.Count: 0, SettledTasks.Count: 0, NewApprovals.Count: 0, MootApprovals.Count: 0 };

    private IssuePolicy Policy => Rules.Policy;

    private string IssueId => State.Issue.IssueId;

    private bool IsOver => State.Stage is IssueStage.Confirmed or IssueStage.Unconfirmed;

    private bool IsActive => State.Stage is IssueStage.Open or IssueStage.Paused;

    private IssueRung Rung => State.Rungs[^1];

    private string OwnerId => State.GivenTo ?? people.Of(Rung.Role);

    /// <summary>Begins the life of an issue: nothing is decided before its client and people are known.</summary>
    /// <param name="openedAt">When it was handed in; not before it was received.</param>
    public static IssueTracker Begin(Issue issue, IssueRules rules, Instant openedAt)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var at = Instant.Max(openedAt, issue.ReceivedAt);
        return new(new IssueState { Issue = issue, At = at, Tier = Tier.One, StageSince = at, PerformanceAt = issue.PerformanceAt }, rules);
    }

    /// <summary>Takes what has come in and everything that was due, in the order it happened, up to <paramref name="now"/>.</summary>
    public void Advance(IReadOnlyList<IssueArrival> arrivals, IssueFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        ArgumentNullException.ThrowIfNull(facts);
        people = facts.People;
        if (State.Triage is null) Learn(facts, State.At);
        var inOrder = arrivals.OrderBy(arrival => arrival.Sequence).ToList();
        var readAt = Instant.Max(inOrder is [var first, ..] ? first.ReceivedAt : now, State.At);
        PassTime(readAt, inclusive: false);
        Learn(facts, readAt);
        foreach (var arrival in inOrder)
        {
            State.ReadUpTo = arrival.Sequence;
            var at = Instant.Max(arrival.ReceivedAt, State.At);
            PassTime(at, inclusive: false);
            State.MovedAt = at;
            Take(arrival, at);
        }

        PassTime(Instant.Max(now, State.At), inclusive: true);
    }

    /// <summary>What comes next by itself, and when; null only when the issue has ended.</summary>
    public NextStep? Next() => HasEnded ? null : Deadlines().Select(deadline => deadline.Step)
        .Concat(State.Notices.Select(notice => new NextStep(notice.NextTryAt, $"send:{IssueKeys.Kebab(notice.Kind)}")))
        .OrderBy(step => step.At).Cast<NextStep?>().FirstOrDefault();

    /// <summary>Facts have no instant of their own: they count from when they are read, never from before, so that nobody misses a
    /// deadline that could not be known.</summary>
    private void Learn(IssueFacts facts, Instant at)
    {
        if (State.Issue.PerformanceAt is null && facts.PerformanceAt is { } performance) State.PerformanceAt = performance;
        State.RaisedBefore.Clear();
        State.RaisedBefore.AddRange(facts.RaisedBefore);
        if (State.Triage is null) Open(facts.Client, at);
        else if (!State.ClientKnown && !IsOver && facts.Client is { } client) MeetClient(client, at);
    }

    /// <summary>Deals with every deadline on the way, the earliest first, each at its own instant.</summary>
    private void PassTime(Instant until, bool inclusive)
    {
        while (Deadlines().OrderBy(deadline => deadline.Step.At).FirstOrDefault() is { } next
            && (inclusive ? next.Step.At <= until : next.Step.At < until))
        {
            State.At = Instant.Max(State.At, next.Step.At);
            State.MovedAt = State.At;
            next.Handle(State.At);
        }

        State.At = Instant.Max(State.At, until);
    }

    private IEnumerable<Deadline> Deadlines() => IsOver ? [] : State.Stage == IssueStage.Resolved
        ? ConfirmationDeadlines()
        : [.. ClockDeadlines(), .. EmergencyDeadlines(), .. TopDeadlines(), .. RequestDeadlines(), .. StandstillDeadlines()];

    private void Note(Instant at, string ruleId, string kind, LocalizedText text, string? messageKey = null) =>
        State.NewLines.Add(new TimelineEntry(State.LinesPublished + State.NewLines.Count + 1, at, ruleId, kind, text, messageKey));

    private sealed record Deadline(NextStep Step, Action<Instant> Handle)
    {
        public Deadline(Instant at, string what, Action<Instant> handle)
            : this(new NextStep(at, what), handle)
        {
        }
    }
}

/// <summary>What is known around an issue when it decides.</summary>
/// <param name="Client">Null while unknown.</param>
/// <param name="PerformanceAt">The performance of the issue's order.</param>
/// <param name="RaisedBefore">Other issues of the client raised above their opening tier, each by the instant it was raised.</param>
public sealed record IssueFacts(Client? Client, IssuePeople People, Instant? PerformanceAt, IReadOnlyList<Instant> RaisedBefore);
