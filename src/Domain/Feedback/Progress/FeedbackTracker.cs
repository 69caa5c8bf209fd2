using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <summary>Decides what becomes of a client's feedback, until it has come back to them as a change (FBK-3 to FBK-5, FBK-9, RAB-2, ruling 11).
/// What always holds: a loop that has ended has told the client its outcome, or the client has opted out.</summary>
public sealed partial class FeedbackTracker : ProcessTracker<FeedbackState, FeedbackArrival>
{
    private const string CsLead = "cs-lead";

    private readonly BusinessCalendar calendar;
    private IssuePeople people = new(new Dictionary<string, string>());

    public FeedbackTracker(FeedbackState state, FeedbackRules rules)
        : base(state)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (Rules, calendar) = (rules, BusinessCalendar.From(rules.Calendar));
    }

    public FeedbackRules Rules { get; }

    public override bool IsOver => State.Stage.IsOver();

    /// <summary>Whoever it was given to; else the CSM of a VIP, the CS Lead otherwise.</summary>
    public string Owner => State.GivenTo ?? people.Of(State.Tier == ClientTier.Vip ? "csm" : CsLead);

    /// <summary>Somebody owes something since longer than they had.</summary>
    public bool IsLate => !IsOver && Debts().Any(owed => owed.Overdue > 0);

    protected override bool HasWork =>
        State.PatternWanted || State.IssueToOpen || State.SurveyToBegin is not null || State.SurveysToWithdraw.Count > 0 || State.TakenBack.Count > 0;

    private FeedbackPolicy Policy => Rules.Policy;

    private string Id => State.Feedback.FeedbackId;

    public static FeedbackTracker Begin(ClientFeedback feedback, FeedbackRules rules, Instant openedAt)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var at = Instant.Max(openedAt, feedback.ReceivedAt);
        return new(new FeedbackState { Feedback = feedback, OpenedAt = at, At = at, StageSince = at, RoundSince = at }, rules);
    }

    /// <summary>Takes what has come in and everything that was due, in the order it happened, up to <paramref name="now"/>.</summary>
    public void Advance(IReadOnlyList<FeedbackArrival> arrivals, FeedbackFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        ArgumentNullException.ThrowIfNull(facts);
        people = facts.People;
        if (!State.Sorted)
        {
            Meet(facts.Client);
            Sort(State.At);
        }

        Live(arrivals, now, _ => Meet(facts.Client));
    }

    protected override IEnumerable<Deadline> Deadlines()
    {
        if (State.Review is { } review) yield return Of(review, "categorise", CsLead, next => State.Review = next, FeedbackTexts.AskCategory());
        if (State.Stage == FeedbackStage.Acting)
        {
            foreach (var part in State.Parts.Where(part => part.State != FunctionPartState.Completed))
                yield return Of(part.Owed, $"act:{part.Role}", part.Role, next => Change(part.Number, other => other with { Owed = next }), FeedbackTexts.AskPart(part.Role));
        }

        if (State.Telling is { IsReleased: false } telling)
            yield return Of(telling.Owed, $"release:{WordOf(telling.Kind)}", CsLead, next => State.Telling = telling with { Owed = next }, FeedbackTexts.AskRelease(telling.Kind));
        if (State.Telling is { LookAt: { } look }) yield return new Deadline(look, "look:held", LookAgain);
        if (State is { Stage: FeedbackStage.Experiencing, CheckAt: { } check }) yield return new Deadline(check, "check", BeginCheck);
        if (State.Call is { } call) yield return Of(call, "ask:client", null, next => State.Call = next, FeedbackTexts.AskCall());
    }

    private void Meet(Client? client)
    {
        if (client is null || IsOver) return;
        (State.Tier, State.Segment, State.Domestic) = (client.Tier, client.Segment, client.Domestic);
    }

    private void Enter(FeedbackStage stage, Instant at) => (State.Stage, State.StageSince) = (stage, at);
}
