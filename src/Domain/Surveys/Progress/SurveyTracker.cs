using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Surveys.Progress;

/// <summary>The pure heart of a survey: when the client is asked and reminded, which answer counts, and how it ends (FBK-1, ruling 4).</summary>
public sealed partial class SurveyTracker(SurveyState state, SurveyRules rules) : ProcessTracker<SurveyState, SurveyArrival>(state)
{
    /// <summary>How long a response that is stored may be on its way to its survey: so long after the last instant the survey looks once more.
    /// No number of the service: an answer counts by when it was received.</summary>
    private static readonly Duration OnItsWay = Duration.FromMinutes(5);

    private (string? Zone, BusinessCalendar Calendar)? window;

    public static SurveyTracker Begin(Survey survey, SurveyRules rules, Instant at)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var tracker = new SurveyTracker(new SurveyState { Survey = survey, At = at }, rules);
        tracker.Note(at, tracker.RuleId, "survey", SurveyTexts.Planned(survey.DueAt));
        return tracker;
    }

    public SurveyRules Rules { get; } = rules;

    public override bool IsOver => State.Stage is not (SurveyStage.Scheduled or SurveyStage.Invited);

    /// <summary>The last instant an answer counts; null before the invitation.</summary>
    public Instant? ExpiresAt => State.InvitedAt + Duration.FromDays(Rules.Policy.ExpireAfterDays);

    /// <summary>The handbook's rule that asks for it.</summary>
    public string RuleId => State.Survey.Form switch
    {
        SurveyForm.TransitionCheck => "TRN-5",
        SurveyForm.LoopCheck => "FBK-5",
        _ => "FBK-1",
    };

    protected override bool HasWork => State.Moot.Count > 0 || !State.Told;

    private BusinessCalendar Window
    {
        get
        {
            var zone = State.Client?.TimeZone;
            if (window is not { } known || known.Zone != zone) window = known = (zone, SendWindow.Of(Rules.Calendar, zone));
            return known.Calendar;
        }
    }

    /// <summary>Takes what has come in and everything that was due, in the order it happened, up to <paramref name="now"/>.</summary>
    public void Advance(IReadOnlyList<SurveyArrival> arrivals, SurveyClient? client, Instant now) =>
        Live(arrivals, now, _ => (State.Client, State.HasLearned) = (client, true));

    protected override IEnumerable<Deadline> Deadlines()
    {
        // Nothing is decided about a client nobody has looked for yet.
        if (!State.HasLearned) yield break;
        if (State.Stage == SurveyStage.Scheduled)
        {
            if (State.Client is { OptedOut: true }) yield return new Deadline(State.At, "opted-out", at => Settle(SurveyStage.OptedOut, at, SurveyTexts.OptedOut()));
            else yield return new Deadline(Window.NextOpening(Instant.Max(State.Survey.DueAt, State.At)), "invite", Invite);
            yield break;
        }

        if (ReminderAt is { } remindAt) yield return new Deadline(remindAt, "remind", Remind);
        var last = ExpiresAt!.Value;
        yield return new Deadline(last + OnItsWay, "expire", _ => Settle(SurveyStage.Expired, last, SurveyTexts.Expired(Rules.Policy.ExpireAfterDays)));
    }

    /// <summary>In the send window again; null when the survey ends before.</summary>
    private Instant? ReminderAt
    {
        get
        {
            if (State.ReminderSettled || Rules.Policy.RemindAfterDays == 0) return null;
            var at = Window.NextOpening(Instant.Max(State.InvitedAt!.Value + Duration.FromDays(Rules.Policy.RemindAfterDays), State.At));
            return at < ExpiresAt ? at : null;
        }
    }

    protected override void OnSettled(ProcessNotice notice, MessageState state, Instant at)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (state == MessageState.Held) State.Held.Add(notice.Key);
        if (notice.Kind == MessageKind.SurveyInvitation && state is MessageState.Failed or MessageState.Bounced) State.InvitationLost = true;
    }

    private void Invite(Instant at)
    {
        if (State.Client is null)
        {
            Settle(SurveyStage.OptedOut, at, SurveyTexts.UnknownClient());
            return;
        }

        (State.Stage, State.InvitedAt) = (SurveyStage.Invited, at);
        Write(MessageKind.SurveyInvitation, SurveyTexts.Invited(State.Survey.DueAt, Window.Zone.Id), at);
    }

    private void Remind(Instant at)
    {
        State.ReminderSettled = true;
        if (State.Client is not { OptedOut: false }) Note(at, RuleId, "survey", SurveyTexts.NotReminded());
        else if (!State.InvitationLost) Write(MessageKind.SurveyReminder, SurveyTexts.Reminded(Rules.Policy.RemindAfterDays), at);
    }

    private void Write(MessageKind kind, Explanations.LocalizedText because, Instant at) => Send(new ProcessNotice
    {
        Key = SurveyKeys.Message(State.Survey.SurveyId, kind),
        Kind = kind,
        RuleId = RuleId,
        Because = because,
        SignedBy = State.Client?.SignedBy,
        Due = ExpiresAt,
        DecidedAt = at,
        NextTryAt = at,
    });
}
