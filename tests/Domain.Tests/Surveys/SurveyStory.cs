using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Surveys;
using Kyndof.Workflows.Domain.Surveys.Progress;
using Kyndof.Workflows.Testing.Samples;
using NodaTime;
using NodaTime.Text;
using static NodaTime.IsoDayOfWeek;

namespace Kyndof.Workflows.Domain.Tests.Surveys;

/// <summary>One survey told in instants with their offset. Delivered on Monday 9 March 2026, 10:00 in Seoul, so it is due on Monday 16 March, 10:00.</summary>
internal sealed class SurveyStory
{
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
    private readonly SurveyTracker tracker;
    private long sequence;

    private SurveyStory(SurveyTracker tracker) => this.tracker = tracker;

    public SurveyClient? Client { get; set; } = new(ClientTier.Standard, "agency", Domestic: true, "specialist-1", null, null, OptedOut: false);

    public SurveyState State => tracker.State;

    public SurveyStage Stage => State.Stage;

    public string? Next => tracker.Next()?.What;

    public Instant? Due => tracker.Next()?.At;

    public static SurveyStory Begin(string dueAt = "2026-03-16T10:00+09:00", SurveyForm form = SurveyForm.PostOrder, string begunAt = "2026-03-09T10:00+09:00", Func<SurveyPolicy, SurveyPolicy>? policy = null)
    {
        var rules = new SurveyRules
        {
            Version = 1,
            Hash = "000000000000",
            Policy = policy?.Invoke(SurveyPolicies.Kyndof) ?? SurveyPolicies.Kyndof,
            Calendar = new CalendarDefinition
            {
                Zone = "Asia/Seoul",
                Hours = [.. new[] { Monday, Tuesday, Wednesday, Thursday, Friday }.Select(day => new Shift(day, new(9, 0), new(18, 0)))],
                ClosedOn = [new(2026, 3, 2), new(2026, 5, 1), new(2026, 5, 5)],
            },
        };
        return new SurveyStory(SurveyTracker.Begin(new Survey("survey~K-1", form, "demo-agency", "K-1", At(dueAt)), rules, At(begunAt)));
    }

    /// <summary>The process looks at the world at an instant.</summary>
    public SurveyStory Look(string at, params SurveyArrival[] arrivals)
    {
        tracker.Advance(arrivals, Client, At(at));
        return this;
    }

    /// <summary>Looks, and hands everything due over, accepted.</summary>
    public SurveyStory Pass(string at)
    {
        Look(at);
        foreach (var notice in tracker.NoticesDue(At(at))) tracker.Settled(notice.Key, MessageState.Accepted, null, At(at));
        return this;
    }

    public SurveyStory Settle(string key, MessageState state, string at)
    {
        tracker.Settled(key, state, "because", At(at));
        return this;
    }

    public SurveyArrival Answer(string at, string token = "T1", int overall = 5, SurveyForm form = SurveyForm.PostOrder) => new()
    {
        Sequence = ++sequence,
        ReceivedAt = At(at),
        Response = new SurveyResponse("F1", token, form, new SurveyAnswers(overall, null, null, null, 9, null)),
    };

    public SurveyArrival Withdrawal(string at) => new() { Sequence = ++sequence, ReceivedAt = At(at), Withdrawn = "the loop was dismissed" };

    /// <summary>Kinds of messages decided and not yet handed over.</summary>
    public IReadOnlyList<MessageKind> Waiting => [.. State.Notices.Select(notice => notice.Kind)];

    public ProcessNotice Notice(MessageKind kind) => State.Notices.Single(notice => notice.Kind == kind);

    public IReadOnlyList<string> Rules => [.. State.NewLines.Select(line => line.RuleId)];

    public static Instant At(string text) => Minutes.Parse(text).GetValueOrThrow().ToInstant();
}
