using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <summary>Decides how an account goes from one CSM to another (TRN-1 to TRN-6, ruling 12): who owes which step by when, who is reminded
/// and told, when everything open moves, and what follows from the introduction.</summary>
public sealed partial class TransitionTracker : ProcessTracker<TransitionState, TransitionArrival>
{
    private readonly BusinessCalendar calendar;

    /// <summary>Whose stand-ins the facts name.</summary>
    private (string Outgoing, string Incoming) readFor;

    public TransitionTracker(TransitionState state, TransitionRules rules)
        : base(state)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (Rules, calendar) = (rules, BusinessCalendar.From(rules.Calendar));
    }

    public TransitionRules Rules { get; }

    /// <summary>What was known when it last decided; null before the first time.</summary>
    public TransitionFacts? Facts { get; private set; }

    public override bool IsOver => State.Stage is TransitionStage.Completed or TransitionStage.Cancelled;

    /// <summary>A step is overdue.</summary>
    public bool IsLate => !IsOver && State.Steps.Exists(step => step.IsLate);

    /// <summary>Whoever owes what is due next; after the introduction the incoming CSM.</summary>
    public string Owner => State.Steps.Where(step => step.EndedAt is null).OrderBy(step => step.Due).FirstOrDefault() is { } open ? OwnerOf(open.Kind) : State.Incoming;

    /// <summary>The last day of the outgoing CSM; null: they stay.</summary>
    public LocalDate? LastDay => State.Outgoing == State.Transition.Outgoing ? State.LastDay : null;

    /// <summary>TRN-4: until then the outgoing CSM, or whoever stands in, can be asked; null before the introduction.</summary>
    public Instant? AvailableUntil => State.IntroducedAt + Duration.FromDays(Policy.AvailableDays);

    /// <summary>TRN-5; null before the introduction.</summary>
    public Instant? SurveyAt => State.IntroducedAt + Duration.FromDays(Policy.SurveyAfterDays);

    private TransitionPolicy Policy => Rules.Policy;

    private string Id => State.Transition.TransitionId;

    private string Lead => State.Lead ?? "cs-lead";

    public static TransitionTracker Begin(Transition transition, TransitionRules rules, Instant startedAt)
    {
        ArgumentNullException.ThrowIfNull(transition);
        return new(new TransitionState
        {
            Transition = transition,
            StartedAt = startedAt,
            At = startedAt,
            StageSince = startedAt,
            Outgoing = transition.Outgoing,
            Incoming = transition.Incoming,
            LastDay = transition.LastDay,
            Departures = transition.DepartureId is { } departure ? [departure] : [],
        }, rules);
    }

    /// <summary>Takes what has come in and everything that was due, up to <paramref name="now"/>.</summary>
    public void Advance(IReadOnlyList<TransitionArrival> arrivals, TransitionFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (Facts, State.Lead, readFor) = (facts, facts.Lead, (State.Outgoing, State.Incoming));
        if (State.Steps.Count == 0 && !IsOver) Start();
        Live(arrivals, now, LearnWhoStandsIn);
    }

    /// <summary>Staff id of whoever owes a step.</summary>
    public string OwnerOf(StepKind step) => step == StepKind.Dossier ? State.Outgoing : State.Incoming;

    protected override IEnumerable<Deadline> Deadlines() => [.. StepDeadlines(), .. RoomDeadlines(), .. FollowUpDeadlines()];

    protected override void Take(TransitionArrival arrival, Instant at)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        switch (arrival)
        {
            case { Returned: { } returned }: Return(returned, at); break;
            case { Joined: { } joined }: Join(joined, at); break;
            case { Survey: { } settled }: TakeResult(settled, at); break;
            case var _ when IsOver: NoteTooLate(arrival, at); break;
            case { Dossier: { } dossier }: Write(dossier, arrival.By, at); break;
            case { Shadowing: { } shadowing }: Shadow(shadowing, arrival.By, at); break;
            case { Introduction: { } asked }: AskForIntroduction(asked, arrival.By, at); break;
            case { Completed: { } stopped }: CompleteEarly(stopped, arrival.By, at); break;
            case { Cancelled: { } stopped }: Cancel(stopped, arrival.By, at); break;
            case { Replaced: { } replaced }: Replace(replaced, arrival.By, at); break;
            default: break;
        }
    }

    private void Start()
    {
        var at = State.StartedAt;
        Note(at, "TRN-1", "transition", TransitionTexts.Started(State.Transition));
        Note(at, "RAB-2", "decision", TransitionTexts.DecidedBy(Rules.Decision));
        BeginStep(StepKind.Dossier, calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(at), Policy.DossierWithinDays)), at);
        BeginStep(StepKind.Shadowing, calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(at), Policy.ShadowingWithinDays)), at);
        foreach (var (role, asked) in Rules.Decision.Consulted.Select(role => (role, true)).Concat(Rules.Decision.Informed.Select(role => (role, false))))
        {
            if (!Facts!.People.TryGetValue(role, out var person) || person == State.Outgoing || person == State.Incoming) continue;
            Tell(person, $"informed~{role}", "RAB-2", TransitionTexts.ToldOfStart(asked), at);
        }
    }

    private void Enter(TransitionStage stage, Instant at) => (State.Stage, State.StageSince) = (stage, at);

    /// <summary>Tells a colleague something, once under its key.</summary>
    private void Tell(string staff, string what, string ruleId, LocalizedText because, Instant at, string? subject = null, Instant? due = null) => Send(new ProcessNotice
    {
        Key = TransitionKeys.Part(Id, what),
        Kind = MessageKind.TransitionInformed,
        RuleId = ruleId,
        Because = because,
        Staff = staff,
        Subject = subject,
        Due = due,
        DecidedAt = at,
        NextTryAt = at,
    });

    private void Return(MessageCameBack returned, Instant at)
    {
        Note(at, "CHN-6", "message", ProcessWords.DidNotArrive(returned.Reason), returned.Key);
        if (IsOver || returned.Key != TransitionKeys.Part(Id, "introduction")) return;
        IntroduceByHand(returned.Reason ?? "", at);
    }

    private void Join(DepartureJoined joined, Instant at)
    {
        if (State.Departures.Contains(joined.DepartureId)) return;
        State.Departures.Add(joined.DepartureId);
        State.LastDay ??= joined.LastDay;
        Note(at, "TRN-6", "departure", TransitionTexts.Joined(joined.DepartureId));
        if (State.IntroducedAt is not null && !State.Words.Contains("introduced")) State.Words.Add("introduced");
        if (IsOver) State.Words.Add("ended");
    }

    private void NoteTooLate(TransitionArrival arrival, Instant at) => Note(at, "TRN-6", "transition", TransitionTexts.TooLate(arrival.By));

    /// <summary>End of business so many business days on (ruling 15).</summary>
    private Instant NextClose(Instant at, int days) => calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(at), days));
}
