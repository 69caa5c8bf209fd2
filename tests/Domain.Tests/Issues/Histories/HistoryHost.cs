using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Tests.Issues.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>Lives a history as the durable engine does: a state checked in as JSON, rounds recorded since, and after a crash the same
/// rounds again, with their effects carried out once more under the same keys.</summary>
internal sealed class HistoryHost
{
    /// <summary>More than any history takes; a history that takes more goes round and round.</summary>
    private const int MostRounds = 2_000;

    private readonly AnyIssueHistory history;
    private readonly Disturbance disturbed;
    private readonly IReadOnlyList<(Instant Comes, IssueArrival Deed)> inbox;
    private readonly List<(List<IssueArrival> News, IssueFacts Facts, Instant Now)> since = [];
    private readonly Instant[] outside;
    private IssueTracker tracker;
    private Decisions decisions = new();
    private Checkpoint checkpoint;
    private Instant now;
    private int rounds;

    private HistoryHost(AnyIssueHistory history, Disturbance disturbed)
    {
        (this.history, this.disturbed, inbox, now) = (history, disturbed, history.Inbox, history.OpenedAt);
        outside = [.. inbox.Select(entry => entry.Comes).Concat(history.Changes).Order()];
        tracker = IssueTracker.Begin(history.Issue, IssueWorld.Rules, history.OpenedAt);
        checkpoint = Checkpoint.Of(tracker, decisions);
    }

    /// <summary>Lives it to its horizon, then resolves the issue, hears nothing more, and lives to its end.</summary>
    public static Decisions Live(AnyIssueHistory history, Disturbance disturbed)
    {
        var host = new HistoryHost(history, disturbed);
        host.Round();
        host.RunTo(history.Horizon);
        host.Finish();
        return host.decisions;
    }

    private void RunTo(Instant horizon)
    {
        while (NextWake() is { } wake && wake < horizon)
        {
            now = disturbed.Move(now, wake, horizon);
            Round();
        }

        now = horizon;
        Round();
    }

    private void Finish()
    {
        var last = new IssueArrival { Sequence = inbox.Count + 1, ReceivedAt = now, ActionId = "last", By = "person:ceo-1", Resolution = new ResolutionOffered("Done.", null, null) };
        Round(last);
        while (!tracker.HasEnded)
        {
            var next = tracker.Next()!.Value.At;
            now = disturbed.Move(now, next, next + Duration.FromDays(60));
            Round();
        }

        Assert.Null(tracker.Next());
        decisions.End(tracker);
    }

    private Instant? NextWake()
    {
        var (wake, next) = (default(Instant?), tracker.Next()?.At);
        foreach (var at in outside)
        {
            if (at <= now) continue;
            wake = at;
            break;
        }

        return wake is { } comes && next is { } due ? Instant.Min(comes, due) : wake ?? next;
    }

    private void Round(params IssueArrival[] more)
    {
        Assert.True(++rounds < MostRounds, $"It goes round and round at {now}.");
        var news = inbox.Where(entry => entry.Comes <= now && entry.Deed.Sequence > tracker.State.ReadUpTo).Select(entry => entry.Deed).Concat(more).ToList();
        since.Add((news, history.FactsAt(now), now));
        Perform(since[^1], disturbed.StopsAfter());
        while (disturbed.Crashed)
        {
            (tracker, decisions) = checkpoint.Restore(decisions);
            foreach (var round in since.SkipLast(1)) Perform(round, int.MaxValue);
            Perform(since[^1], disturbed.StopsAfter());
        }

        Assert.True(tracker.HasEnded || tracker.Next()?.At > now, $"Nothing comes after {now} by itself.");
        if (!disturbed.StartsAfresh(since.Count)) return;
        checkpoint = Checkpoint.Of(tracker, decisions);
        (tracker, decisions) = checkpoint.Restore(decisions);
        since.Clear();
    }

    /// <param name="stopsAfter">Effects after which the host falls over.</param>
    private void Perform((List<IssueArrival> News, IssueFacts Facts, Instant Now) round, int stopsAfter)
    {
        var before = tracker.State.Notices.Count;
        tracker.Advance(disturbed.Shuffled(round.News), round.Facts with { People = new IssuePeople(new CountedPeople(round.Facts.People.ByRole)) }, round.Now);
        decisions.Take(tracker, before);
        foreach (var notice in tracker.NoticesDue(round.Now))
        {
            if (stopsAfter-- <= 0) return;
            decisions.Carried.Add(notice.Key);
            if (SentNow(notice)) tracker.Settled(notice.Key, MessageState.Accepted, null, round.Now);
            else tracker.TryAgain(notice.Key, round.Now + Duration.FromMinutes(5));
        }

        foreach (var effect in tracker.State.Tasks.Select(task => task.TaskId).Concat(tracker.State.NewApprovals))
        {
            if (stopsAfter-- <= 0) return;
            decisions.Carried.Add(effect);
        }

        decisions.Publish(tracker.State);
    }

    /// <summary>A provider that now and then is not there; the same message meets the same answer after a crash.</summary>
    private static bool SentNow(IssueNotice notice) => notice.Tries > 0 || notice.Key[^1] % 7 != 0;

    /// <summary>A tracker as it was checked in, through the JSON of histories.</summary>
    private sealed record Checkpoint(string State, IssueRules Rules, Decisions Decisions)
    {
        public static Checkpoint Of(IssueTracker tracker, Decisions decisions) => new(Json.Write(tracker.State), tracker.Rules, decisions.Copy());

        public (IssueTracker Tracker, Decisions Decisions) Restore(Decisions carriedOut) =>
            (new IssueTracker(Json.Read(State), Json.Again(Rules)), Decisions.Copy() with { Carried = carriedOut.Carried });
    }
}
