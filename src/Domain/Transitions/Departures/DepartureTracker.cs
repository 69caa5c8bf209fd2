using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Transitions.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <summary>Sees that every account of a CSM who leaves gets its transition, and knows how far each is (TRN-1, TRN-6).</summary>
public sealed partial class DepartureTracker : ProcessTracker<DepartureState, DepartureArrival>
{
    private const string LastDayStep = "last-day";

    private readonly BusinessCalendar calendar;

    public DepartureTracker(DepartureState state, TransitionRules rules)
        : base(state)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (Rules, calendar) = (rules, BusinessCalendar.From(rules.Calendar));
    }

    public TransitionRules Rules { get; }

    public override bool IsOver => State.EndedAt is not null;

    /// <summary>The last day has passed and accounts have not been introduced.</summary>
    public bool IsLate => !IsOver && State.HasLeft && State.Introduced + Cancelled < State.Accounts.Count;

    /// <summary>Accounts whose transition is to be begun.</summary>
    public IReadOnlyList<DepartureAccount> ToBegin => [.. State.Accounts.Where(account => account.Stage == AccountStage.Assigned)];

    protected override bool HasWork => false;

    private int Cancelled => State.Accounts.Count(account => account is { Stage: AccountStage.Ended, IntroducedAt: null });

    private Departure Departure => State.Departure;

    private string Lead => State.Lead ?? "cs-lead";

    /// <param name="clients">Ids of the accounts, in order.</param>
    /// <param name="taking">Transitions before their introduction that whoever leaves is to take over.</param>
    public static DepartureTracker Begin(Departure departure, IReadOnlyList<string> clients, TransitionRules rules, Instant startedAt, IReadOnlyList<string>? taking = null)
    {
        ArgumentNullException.ThrowIfNull(departure);
        return new(new DepartureState
        {
            Departure = departure,
            StartedAt = startedAt,
            At = startedAt,
            Taking = [.. taking ?? []],
            Accounts =
            [
                .. from client in clients
                   let incoming = departure.Assignments.FirstOrDefault(entry => entry.ClientId == client)?.Incoming ?? departure.Incoming
                   select new DepartureAccount { ClientId = client, Incoming = incoming, Stage = incoming is null ? AccountStage.Unassigned : AccountStage.Assigned },
            ],
        }, rules);
    }

    /// <param name="lead">Staff id or contact of the CS Lead.</param>
    public void Advance(IReadOnlyList<DepartureArrival> arrivals, string lead, Instant now)
    {
        State.Lead = lead;
        if (!State.Begun) Start();
        Live(arrivals, now, static _ => { });
    }

    /// <summary>What became of beginning an account's transition.</summary>
    /// <param name="why">Why there is none; null: there is.</param>
    /// <param name="code">The same in one word; null: not known.</param>
    public void Began(string clientId, string? transitionId, bool joined, string? why, Instant now, string? code = null)
    {
        if (Of(clientId) is not { } account) return;
        if (transitionId is null)
        {
            Note(now, "TRN-1", "account", DepartureTexts.NotBegun(clientId, DepartureTexts.WhyNot(code, why ?? "?")));
            Ask(account with { Why = why, WhyCode = code, Incoming = null }, now);
            return;
        }

        Put(account with { Stage = AccountStage.Begun, TransitionId = transitionId, Joined = joined, Why = null, WhyCode = null });
        Note(now, "TRN-1", "account", DepartureTexts.Begun(clientId, transitionId, joined));
    }

    /// <summary>The client of an account is gone: nobody hands it over any more.</summary>
    public void Gone(string clientId, Instant now)
    {
        if (Of(clientId) is not { Stage: not AccountStage.Ended } account) return;
        Put(account with { Stage = AccountStage.Ended, EndedAt = now });
        Note(now, "TRN-6", "account", DepartureTexts.ClientGone(clientId, State.Ended, State.Accounts.Count));
        EndWhenAllHave(now);
    }

    protected override IEnumerable<Deadline> Deadlines()
    {
        if (!State.HasLeft) yield return new Deadline(Departure.LastDay.PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant(), LastDayStep, Leave);
        if (State is { RemindAt: { } remindAt, Unassigned: > 0 }) yield return new Deadline(remindAt, "overdue:assign", Remind);
    }

    protected override void Take(DepartureArrival arrival, Instant at)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        if (arrival.Assigned is { } assigned) Assign(assigned, arrival.By, at);
        else if (arrival.Word is { } word) Hear(word, at);
    }

    private void Start()
    {
        State.Begun = true;
        Note(State.StartedAt, "TRN-1", "departure", DepartureTexts.Started(Departure, State.Accounts.Count));
        foreach (var account in State.Accounts.Where(account => account.Stage == AccountStage.Unassigned).ToList()) Ask(account, State.StartedAt);
        AskToReplace(State.StartedAt);
        EndWhenAllHave(State.StartedAt);
    }

    /// <summary>End of business so many business days on (ruling 15).</summary>
    private Instant NextClose(Instant at, int days) => calendar.CloseOfBusiness(calendar.AddBusinessDays(calendar.DateOf(at), days));

    private void Hear(TransitionWord word, Instant at)
    {
        if (Of(word.ClientId) is not { } account || account.TransitionId != word.TransitionId || account.Stage == AccountStage.Ended) return;
        if (word.Word == "introduced")
        {
            Put(account with { Stage = AccountStage.Introduced, IntroducedAt = word.At });
            Note(at, "TRN-3", "account", DepartureTexts.Introduced(word.ClientId, State.Introduced, State.Accounts.Count));
        }
        else
        {
            Put(account with { Stage = AccountStage.Ended, EndedAt = word.At });
            Note(at, "TRN-6", "account", DepartureTexts.Ended(word.ClientId, word.Cancelled, State.Ended, State.Accounts.Count));
        }

        EndWhenAllHave(at);
    }

    private void Leave(Instant at)
    {
        State.HasLeft = true;
        var open = State.Accounts.Where(account => account is { IntroducedAt: null, Stage: not AccountStage.Ended }).Select(account => account.ClientId).ToList();
        var because = DepartureTexts.LastDayPassed(Departure.Csm, open);
        Note(at, "TRN-6", "departure", because);
        if (open.Count > 0) TellLead("last-day", because, at);
    }

    private void EndWhenAllHave(Instant at)
    {
        if (State.Accounts.Exists(account => account.Stage != AccountStage.Ended)) return;
        State.EndedAt = at;
        var because = DepartureTexts.Over(Departure.Csm, State.Accounts.Count, Cancelled);
        Note(at, "TRN-6", "departure", because);
        TellLead("over", because, at);
    }

    private void TellLead(string what, LocalizedText because, Instant at) => Send(new ProcessNotice
    {
        Key = TransitionKeys.DeparturePart(Departure.DepartureId, what),
        Kind = MessageKind.TransitionInformed,
        RuleId = "TRN-6",
        Because = because,
        Staff = Lead,
        DecidedAt = at,
        NextTryAt = at,
    });

    private DepartureAccount? Of(string clientId) => State.Accounts.Find(account => account.ClientId == clientId);

    private void Put(DepartureAccount account) => State.Accounts[State.Accounts.FindIndex(known => known.ClientId == account.ClientId)] = account;

    private string TaskOf(DepartureAccount account) => TransitionKeys.DeparturePart(Departure.DepartureId, FormattableString.Invariant($"assign~{account.ClientId}~{account.Asked}"));
}
