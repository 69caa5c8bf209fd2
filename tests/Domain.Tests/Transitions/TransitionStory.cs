using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Tests.Orders.Stories;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Transitions;

/// <summary>Drives transition T-7 of account C-1 from csm-1 to csm-2 as its process does, without an engine: every message is taken at once,
/// everything open moves at once.</summary>
internal sealed class TransitionStory
{
    private static readonly Dictionary<string, string> People = IssuePolicies.People.ToDictionary(entry => entry.Role, entry => $"{entry.Role}-1", StringComparer.Ordinal);

    private readonly List<TransitionArrival> inbox = [];
    private readonly List<(string What, Instant At)> told = [];
    private readonly List<(ProcessTask Task, Instant At)> tasks = [];
    private long sequence;

    private TransitionStory(string at, string? departureId) => Tracker = TransitionTracker.Begin(
        new Transition { TransitionId = "T-7", ClientId = "C-1", Outgoing = "csm-1", Incoming = "csm-2", Reason = TransitionReason.Promotion, DepartureId = departureId }, Rules, Seoul.At(at));

    public static TransitionRules Rules { get; } = new()
    {
        Version = 1,
        Hash = "one",
        Policy = TransitionPolicies.Kyndof,
        Surveys = SurveyPolicies.Kyndof,
        Decision = new DecisionBook(IssuePolicies.Decisions, IssuePolicies.Groups).Find(TransitionPolicies.Kyndof.Decision)!,
        Calendar = Calendars.Calendars.Seoul,
    };

    public TransitionTracker Tracker { get; }

    public TransitionState State => Tracker.State;

    public List<string> Timeline { get; } = [];

    public List<string> ClosedTasks { get; } = [];

    /// <summary>Days csm-1 is away, and who stands in.</summary>
    public Absence? Away { get; set; }

    /// <summary>Who else has the account by the time it is to move; null: nobody.</summary>
    public string? GivenTo { get; set; }

    /// <summary>What becomes of the introduction.</summary>
    public MessageState Introduction { get; set; } = MessageState.Accepted;

    public static TransitionStory Start(string at, string? departureId = null)
    {
        var story = new TransitionStory(at, departureId);
        story.Round(Seoul.At(at));
        return story;
    }

    /// <summary>Messages whose key begins so, as <c>key recipient time</c>.</summary>
    public IEnumerable<string> Told(string key = "") => told.Where(message => message.What.StartsWith(key, StringComparison.Ordinal)).Select(message => $"{message.What} {Seoul.Show(message.At)}");

    /// <summary>Tasks as <c>id owner due</c>.</summary>
    public IEnumerable<string> Tasks() => tasks.Select(given => $"{Short(given.Task.TaskId)} {given.Task.Owner} {Seoul.Show(given.Task.Due)}");

    public string Due(StepKind kind) => Seoul.Show(State.Steps.Find(step => step.Kind == kind)!.Due);

    public TransitionStory Do(string at, TransitionArrival deed)
    {
        var instant = Seoul.At(at);
        while (Tracker.Next() is { } next && next.At < instant) Round(next.At);
        inbox.Add(deed with { Sequence = ++sequence, ReceivedAt = instant });
        Round(instant);
        return this;
    }

    public TransitionStory AdvanceTo(string at)
    {
        while (Tracker.Next() is { } next && next.At <= Seoul.At(at)) Round(next.At);
        return this;
    }

    /// <summary>The host was away until then.</summary>
    public TransitionStory WakeAt(string at)
    {
        Round(Seoul.At(at));
        return this;
    }

    /// <summary>Signed, reviewed, shadowed twice and introduced at that instant.</summary>
    public TransitionStory IntroducedAt(string at) => Prepared(at).Do(at, Deeds.Introduce());

    /// <summary>Signed, reviewed and shadowed twice at that instant.</summary>
    public TransitionStory Prepared(string at) =>
        Do(at, Deeds.Sign()).Do(at, Deeds.Review()).Do(at, Deeds.Meet(at)).Do(at, Deeds.Meet(at));

    private void Round(Instant now)
    {
        Tracker.Advance([.. inbox], new TransitionFacts(null, People, Standing(State.Outgoing, now), Named(State.Incoming)), now);
        inbox.Clear();
        if (Tracker.NeedsDossier) Tracker.Prefill(new Dossier("two orders", "e-mail", "one issue"), now);
        if (Tracker.NeedsRoomOf is not null && RoomOn is { } day) Tracker.HasRoom(day, now);
        if (Tracker.NeedsMove)
        {
            Tracker.ClientMoved(GivenTo ?? State.Incoming, 3, now);
            if (Tracker.NeedsMove) Tracker.Moved(State.Ownership with { Moved = 3 }, isDone: true, now);
        }

        if (Tracker.NeedsSurvey) Tracker.SurveyBegun(now);
        if (Tracker.NeedsWithdrawal) Tracker.SurveyWithdrawn();
        for (var again = true; again;)
        {
            var due = Tracker.NoticesDue(now);
            again = due.Count > 0;
            foreach (var notice in due)
            {
                told.Add(($"{Short(notice.Key)} {notice.Staff ?? "client"}", now));
                Tracker.Settled(notice.Key, notice.Kind == MessageKind.TransitionIntroduction ? Introduction : MessageState.Accepted, null, now);
            }
        }

        tasks.AddRange(State.Tasks.Select(task => (task, now)));
        ClosedTasks.AddRange(State.SettledTasks.Select(Short));
        State.Tasks.Clear();
        State.SettledTasks.Clear();
        State.Words.Clear();
        Timeline.AddRange(State.NewLines.Select(line => $"{line.RuleId} {line.Text.En}"));
        State.LinesPublished += State.NewLines.Count;
        State.NewLines.Clear();
    }

    /// <summary>The day a departure has room on.</summary>
    public LocalDate? RoomOn { get; set; }

    private Contact Standing(string staff, Instant now) =>
        staff == "csm-1" && Away is { } away && away.Covers(now.InZone(DateTimeZoneProviders.Tzdb["Asia/Seoul"]).Date) ? Named(away.Delegate ?? "cs-lead-1") : Named(staff);

    private static Contact Named(string id) => new(id, id, $"{id}@example.com", null);

    private static string Short(string key) => key["transition~T-7~".Length..];
}

/// <summary>What people do about T-7.</summary>
internal static class Deeds
{
    public static TransitionArrival Sign() => Of("person:csm-1") with { Dossier = new(null, null, null, SignedOff: true) };

    public static TransitionArrival Write(string history) => Of("person:csm-1") with { Dossier = new(history, null, null, SignedOff: false) };

    public static TransitionArrival Review() => Of("person:csm-2") with { Shadowing = new(true, null, null) };

    public static TransitionArrival Meet(string at) => Of("person:csm-2") with { Shadowing = new(false, new ShadowedInteraction(Seoul.At(at), "phone", null), null) };

    public static TransitionArrival Skip() => Of("person:csm-2") with { Shadowing = new(false, null, "the client is on tour") };

    public static TransitionArrival Introduce() => Of("person:csm-2") with { Introduction = new("See you in Seoul.") };

    public static TransitionArrival Cancel() => Of("person:cs-lead-1") with { Cancelled = new("the promotion fell through") };

    public static TransitionArrival Complete() => Of("person:cs-lead-1") with { Completed = new("the client is content") };

    public static TransitionArrival Replace(string? outgoing, string? incoming) => Of("person:cs-lead-1") with { Replaced = new(outgoing, incoming, "parental leave") };

    public static TransitionArrival Answer(int overall) => Of("survey~transition~T-7") with { Survey = new("answered", new SurveyAnswers(overall, null, null, null, null, null)) };

    public static TransitionArrival Settle(string outcome) => Of("survey~transition~T-7") with { Survey = new(outcome, null) };

    public static TransitionArrival BounceOf(string key) => Of("transition") with { Returned = new($"transition~T-7~{key}", "mailbox full") };

    private static TransitionArrival Of(string by) => new() { Sequence = 0, ReceivedAt = default, ActionId = "a", By = by };
}
