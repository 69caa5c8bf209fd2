using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Orders.Progress;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Feedback.Stories;

/// <summary>Drives one loop as its process does, without an engine.</summary>
internal sealed class LoopStory
{
    private readonly List<FeedbackArrival> inbox = [];
    private readonly List<string> messages = [];
    private readonly List<string> tasks = [];

    private LoopStory(ClientFeedback feedback) => (Tracker, Now) = (FeedbackTracker.Begin(feedback, LoopWorld.Rules, feedback.ReceivedAt), feedback.ReceivedAt);

    public FeedbackTracker Tracker { get; }

    public FeedbackState State => Tracker.State;

    public Instant Now { get; private set; }

    public ClientTier? Client { get; init; } = ClientTier.Standard;

    /// <summary>Other clients who said the same, by category.</summary>
    public Dictionary<FeedbackCategory, int> Others { get; } = [];

    /// <summary>What becomes of messages by their key, e.g. <c>done~2</c>; accepted otherwise.</summary>
    public Dictionary<string, MessageState> Outcomes { get; } = [];

    public List<ProcessNotice> Notices { get; } = [];

    public List<TimelineEntry> Timeline { get; } = [];

    public List<string> Settled { get; } = [];

    public List<string> Surveys { get; } = [];

    public List<string> TakenBack { get; } = [];

    public static LoopStory Open(ClientFeedback feedback, ClientTier? client = ClientTier.Standard, params (FeedbackCategory Category, int Clients)[] others)
    {
        var story = new LoopStory(feedback) { Client = client };
        foreach (var (category, clients) in others) story.Others[category] = clients;
        story.Wake(story.Now);
        return story;
    }

    /// <summary>A complaint about quality, on Tuesday 3 March 2026 at 10:00.</summary>
    public static LoopStory Complaint(ClientTier? client = ClientTier.Standard) => Open(LoopWorld.Words("The seam came apart."), client);

    /// <summary>Messages as <c>key recipient time</c>, e.g. <c>addressed~1 client 2026-03-03T11:00</c>.</summary>
    public IEnumerable<string> Told(string key = "") => messages.Where(message => message.StartsWith(key, StringComparison.Ordinal));

    public IEnumerable<string> Tasks(string id = "") => tasks.Where(task => task.StartsWith(id, StringComparison.Ordinal));

    public ProcessNotice Notice(string key) => Notices.Last(notice => Short(notice.Key) == key);

    /// <summary>Deeds at an instant, read in one round; everything due before happens first.</summary>
    public LoopStory Do(string at, params FeedbackArrival[] deeds)
    {
        var instant = Seoul.At(at);
        while (Tracker.Next() is { } next && next.At < instant) Wake(next.At);
        foreach (var deed in deeds) inbox.Add(deed with { Sequence = inbox.Count + 1, ReceivedAt = instant, ActionId = $"a{inbox.Count + 1}" });
        Wake(instant);
        return this;
    }

    /// <summary>Jumps from deadline to deadline up to an instant, that instant included.</summary>
    public LoopStory AdvanceTo(string at)
    {
        while (Tracker.Next() is { } next && next.At <= Seoul.At(at)) Wake(next.At);
        return this;
    }

    private void Wake(Instant at)
    {
        Now = at;
        Tracker.Advance([.. inbox.Where(arrival => arrival.Sequence > State.ReadUpTo)], LoopWorld.Facts(Client), at);
        if (State.PatternWanted) Tracker.TakePattern([.. Tracker.Complains.Select(category => new SaidByOthers(category, Others.GetValueOrDefault(category)))], at);
        TakenBack.AddRange(State.TakenBack.Select(Short));
        State.TakenBack.Clear();
        foreach (var notice in Tracker.NoticesDue(at))
        {
            Notices.Add(notice);
            messages.Add($"{Short(notice.Key)} {notice.Staff ?? "client"} {Seoul.Show(at)}");
            Tracker.Settled(notice.Key, Outcomes.GetValueOrDefault(Short(notice.Key), MessageState.Accepted), "as told", at);
        }

        tasks.AddRange(State.Tasks.Select(task => $"{Short(task.TaskId)} {task.Owner} {Seoul.Show(task.Due)}"));
        Settled.AddRange(State.SettledTasks.Select(Short));
        if (State.SurveyToBegin is { } survey) Surveys.Add($"{survey} {Seoul.Show(State.CheckedAt!.Value)}");
        Surveys.AddRange(State.SurveysToWithdraw.Select(gone => $"-{gone}"));
        Timeline.AddRange(State.NewLines);
        State.LinesPublished += State.NewLines.Count;
        State.Tasks.Clear();
        State.SettledTasks.Clear();
        State.NewLines.Clear();
        State.SurveyToBegin = null;
        State.SurveysToWithdraw.Clear();
        State.IssueToOpen = false;
        if (Tracker.NoticesDue(at).Count > 0) Wake(at);
    }

    private static string Short(string key) => key["feedback-loop~F-7~".Length..];
}
