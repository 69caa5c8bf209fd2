using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Feedback.Histories;

/// <summary>Lives a history as the durable engine does: a state checked in as JSON, rounds recorded since, and after a crash in the middle of its
/// effects the same rounds again. Providers refuse, hold and are away as the key of the message says.</summary>
internal sealed class LoopHost(AnyLoop history, bool crashes)
{
    private const int MostRounds = 1_000;

    private readonly List<(List<FeedbackArrival> News, Instant Now)> since = [];
    private readonly HashSet<string> decided = [];
    private readonly List<string> carried = [];
    private string checkpoint = "";
    private FeedbackTracker tracker = FeedbackTracker.Begin(history.Feedback, LoopWorld.Rules, history.Feedback.ReceivedAt);
    private ulong random = (ulong)history.Seed + 1;

    /// <summary>Client messages the provider took, e.g. <c>done~2</c>.</summary>
    public HashSet<string> Arrived { get; } = [];

    public FeedbackState State => tracker.State;

    public bool HasEnded => tracker.HasEnded;

    /// <summary>Lives every deed, then ends the loop as a person would.</summary>
    public LoopHost Live()
    {
        checkpoint = Json();
        var inbox = history.Inbox;
        var now = history.Feedback.ReceivedAt;
        Round([], now);
        foreach (var group in inbox.GroupBy(entry => entry.Comes))
        {
            if (HasEnded) return this; // its inbox is shut
            now = RunTo(now, group.Key);
            Round([.. group.Select(entry => entry.Deed)], now);
        }

        for (var number = inbox.Count + 1; !HasEnded; number++)
        {
            Assert.True(number < inbox.Count + 40, $"Nobody can end it in {State.Stage}.");
            now += Duration.FromMinutes(10);
            var deed = State.Telling is null ? Say.Dismiss("That is the outcome.") : Say.ToldBy("phone");
            Round([deed with { Sequence = number, ReceivedAt = now, ActionId = FormattableString.Invariant($"a{number}") }], now);
            now = RunTo(now, now + Duration.FromHours(1));
        }

        return this;
    }

    /// <summary>What two lives of the same history have in common.</summary>
    public string Story() => $"{Json()}\n{string.Join('\n', decided.Order(StringComparer.Ordinal))}";

    /// <summary>What was decided and never carried out.</summary>
    public IEnumerable<string> Lost() => decided.Except(carried).Except(State.TakenBack).Where(what => !taken.Contains(what));

    private readonly HashSet<string> taken = [];

    private Instant RunTo(Instant now, Instant until)
    {
        while (tracker.Next() is { } next && next.At < until)
        {
            now = Instant.Max(now, next.At);
            Round([], now);
        }

        return Instant.Max(now, until);
    }

    private void Round(List<FeedbackArrival> news, Instant now)
    {
        Assert.True(since.Count < MostRounds, $"It goes round and round at {now}.");
        since.Add((news, now));
        while (!Perform(since[^1], crashes && Random(8) == 0 ? Random(8) : int.MaxValue))
        {
            tracker = new FeedbackTracker(WorkflowJson.Deserialize<FeedbackState>(checkpoint)!, LoopWorld.Rules);
            foreach (var round in since.SkipLast(1)) Perform(round, int.MaxValue);
        }

        Assert.True(tracker.Next() is null || tracker.Next()!.Value.At > now, $"It stands still at {now}.");
        Assert.True(!State.Stage.IsOver() || State.OutcomeTold || State.OptedOut, $"It is over ({State.Stage}) and the client has not heard.");
        if (!crashes || Random(6) != 0) return;
        checkpoint = Json();
        tracker = new FeedbackTracker(WorkflowJson.Deserialize<FeedbackState>(checkpoint)!, LoopWorld.Rules);
        since.Clear();
    }

    /// <param name="effects">Effects after which the host falls over.</param>
    private bool Perform((List<FeedbackArrival> News, Instant Now) round, int effects)
    {
        tracker.Advance(round.News, LoopWorld.Facts(history.Client), round.Now);
        if (State.PatternWanted) tracker.TakePattern([.. tracker.Complains.Select(category => new SaidByOthers(category, history.Others))], round.Now);
        decided.UnionWith(State.Notices.Select(notice => notice.Key));
        decided.UnionWith(State.Tasks.Select(task => task.TaskId));
        taken.UnionWith(State.TakenBack);
        State.TakenBack.Clear();
        foreach (var notice in tracker.NoticesDue(round.Now))
        {
            if (effects-- <= 0) return false;
            carried.Add(notice.Key);
            HandOver(notice, round.Now);
        }

        decided.UnionWith(State.Notices.Select(notice => notice.Key)); // what a refusal has led to
        decided.UnionWith(State.Tasks.Select(task => task.TaskId));
        foreach (var task in State.Tasks)
        {
            if (effects-- <= 0) return false;
            carried.Add(task.TaskId);
        }

        if (effects <= 0) return false;
        State.Tasks.Clear();
        State.SettledTasks.Clear();
        State.SurveyToBegin = null;
        State.SurveysToWithdraw.Clear();
        State.IssueToOpen = false;
        State.LinesPublished += State.NewLines.Count;
        State.NewLines.Clear();
        if (tracker.NoticesDue(round.Now).Count > 0) return Perform(([], round.Now), int.MaxValue);
        return true;
    }

    /// <summary>Colleagues always hear; to the client every third number is refused, and others are held or away for a while.</summary>
    private void HandOver(ProcessNotice notice, Instant now)
    {
        var number = notice.Staff is null ? (int)char.GetNumericValue(notice.Key[^1]) + history.Seed : 1;
        if (number % 4 == 2 && notice.Tries == 0) tracker.TryAgain(notice.Key, now + Duration.FromMinutes(5));
        else if (number % 4 == 3 && notice.DecidedAt < history.Feedback.ReceivedAt + Duration.FromDays(10)) tracker.Settled(notice.Key, MessageState.Held, "held", now);
        else if (number % 4 == 0) tracker.Settled(notice.Key, (MessageState)(5 + (number / 4 % 3)), "refused", now);
        else
        {
            if (notice.Staff is null) Arrived.Add(notice.Key["feedback-loop~F-7~".Length..]);
            tracker.Settled(notice.Key, MessageState.Accepted, null, now);
        }
    }

    private string Json() => WorkflowJson.Serialize(State);

    private int Random(int many)
    {
        random = unchecked((random * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((random >> 33) % (ulong)many);
    }
}
