using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Stories;

/// <summary>Drives one issue as its process does, without an engine: every message is taken at once.</summary>
internal sealed class IssueStory
{
    private readonly List<IssueArrival> inbox = [];
    private readonly List<string> messages = [];
    private readonly List<IssueNotice> notices = [];
    private readonly List<(IssueTask Task, Instant At)> tasks = [];
    private readonly List<TimelineEntry> timeline = [];

    private IssueStory(Issue issue, Instant openedAt)
    {
        Tracker = IssueTracker.Begin(issue, IssueWorld.Rules, openedAt);
        Now = openedAt;
    }

    public IssueTracker Tracker { get; }

    public IssueState State => Tracker.State;

    public Instant Now { get; private set; }

    /// <summary>Null while unknown.</summary>
    public ClientTier? Client { get; set; }

    public Instant? OrderPerformance { get; set; }

    public IReadOnlyList<Instant> RaisedBefore { get; set; } = [];

    /// <summary>Rungs as <c>number:tier:role time</c>.</summary>
    public IEnumerable<string> Rungs => State.Rungs.Select(rung => $"{rung.Number}:{(int)rung.Tier}:{rung.Role} {Seoul.Show(rung.At)}");

    public IReadOnlyList<IssueNotice> Notices => notices;

    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>Ids of tasks that are done or moot, without the issue's prefix.</summary>
    public List<string> Settled { get; } = [];

    public List<string> MootApprovals { get; } = [];

    /// <summary>An issue whose process has run its first round.</summary>
    /// <param name="openedAt">When it differs from its receipt.</param>
    public static IssueStory Open(
        IssueKind kind, string receivedAt, ClientTier? client = ClientTier.Standard, decimal? usd = null, string? performance = null, string? openedAt = null, params string[] raisedBefore)
    {
        var issue = IssueSamples.Issue(kind, usd) with { ReceivedAt = Seoul.At(receivedAt), PerformanceAt = performance is null ? null : Seoul.At(performance) };
        var story = new IssueStory(issue, Seoul.At(openedAt ?? receivedAt)) { Client = client, RaisedBefore = [.. raisedBefore.Select(Seoul.At)] };
        story.Round();
        return story;
    }

    /// <summary>Messages of a kind of key as <c>key recipient time</c>, e.g. <c>assigned~1 csm-1 2026-03-03T10:00</c>.</summary>
    public IEnumerable<string> Told(string key = "") => messages.Where(message => message.StartsWith(key, StringComparison.Ordinal));

    public IssueNotice Notice(string key) => notices.Single(notice => Short(notice.Key) == key);

    /// <summary>Tasks as <c>id owner time</c>.</summary>
    public IEnumerable<string> Tasks(string id = "") =>
        tasks.Select(given => $"{Short(given.Task.TaskId)} {given.Task.Owner} {Seoul.Show(given.At)}").Where(task => task.StartsWith(id, StringComparison.Ordinal));

    public IssueTask Task(string id) => tasks.Single(given => Short(given.Task.TaskId) == id).Task;

    /// <summary>The last clock of a kind.</summary>
    public IssueClock Clock(ClockKind kind) => State.Clocks.Last(clock => clock.Kind == kind);

    public string? Due(ClockKind kind) => Tracker.Readings().Last(pair => pair.Clock.Kind == kind).Reading.Due is { } due ? Seoul.Show(due) : null;

    /// <summary>Deeds at an instant, read in one round; everything due before happens first.</summary>
    public IssueStory Do(string at, params IssueArrival[] deeds)
    {
        var instant = Seoul.At(at);
        while (Tracker.Next() is { } next && next.At < instant) Wake(next.At);
        foreach (var deed in deeds)
        {
            var sequence = inbox.Count + 1L;
            inbox.Add(deed with { Sequence = sequence, ReceivedAt = instant, ActionId = deed.ActionId.Length > 0 ? deed.ActionId : $"a{sequence}" });
        }

        Wake(instant);
        return this;
    }

    /// <summary>Jumps from deadline to deadline up to an instant, that instant included.</summary>
    public IssueStory AdvanceTo(string at)
    {
        var target = Seoul.At(at);
        while (Tracker.Next() is { } next && next.At <= target) Wake(next.At);
        Now = Instant.Max(Now, target);
        return this;
    }

    /// <summary>The host was away until then.</summary>
    public IssueStory WakeAt(string at)
    {
        Wake(Seoul.At(at));
        return this;
    }

    private void Wake(Instant at)
    {
        Now = at;
        Round();
    }

    private void Round()
    {
        var news = inbox.Where(arrival => arrival.Sequence > State.ReadUpTo).ToList();
        Tracker.Advance(news, new IssueFacts(IssueWorld.Client(Client), IssueWorld.People, OrderPerformance, RaisedBefore), Now);
        foreach (var notice in Tracker.NoticesDue(Now))
        {
            notices.Add(notice);
            messages.Add($"{Short(notice.Key)} {notice.Staff ?? notice.Slack ?? "client"} {Seoul.Show(Now)}");
            Tracker.Settled(notice.Key, MessageState.Accepted, null, Now);
        }

        tasks.AddRange(State.Tasks.Select(task => (task, Now)));
        Settled.AddRange(State.SettledTasks.Select(Short));
        MootApprovals.AddRange(State.MootApprovals);
        timeline.AddRange(State.NewLines);
        State.LinesPublished += State.NewLines.Count;
        State.Tasks.Clear();
        State.SettledTasks.Clear();
        State.NewApprovals.Clear();
        State.MootApprovals.Clear();
        State.NewLines.Clear();
        Assert.True(Tracker.HasEnded || Tracker.Next()?.At > Now, $"Nothing comes after {Now} by itself.");
    }

    private static string Short(string key) => key["escalation~I-7~".Length..];
}
