using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <content>After the introduction: somebody can be asked for thirty days, and after sixty the client is (TRN-4, TRN-5).</content>
public sealed partial class TransitionTracker
{
    /// <summary>The survey is to be begun.</summary>
    public bool NeedsSurvey => State.Check == CheckProgress.Due;

    /// <summary>The survey is to be withdrawn.</summary>
    public bool NeedsWithdrawal => State.Check == CheckProgress.ToWithdraw;

    protected override bool HasWork => NeedsWithdrawal || State.Words.Count > 0;

    public void SurveyBegun(Instant now)
    {
        State.Check = CheckProgress.Begun;
        Note(now, "TRN-5", "survey", TransitionTexts.SurveyBegun(Policy.SurveyAfterDays));
    }

    public void SurveyWithdrawn() => State.Check = CheckProgress.Over;

    private IEnumerable<Deadline> FollowUpDeadlines()
    {
        if (State is not { Stage: TransitionStage.FollowingUp, IntroducedAt: not null }) yield break;
        if (!State.AvailabilityOver)
        {
            var look = NextLook(State.LookedAt ?? State.IntroducedAt.Value);
            if (look < AvailableUntil) yield return new Deadline(look, "look:availability", at => State.LookedAt = at);
            yield return new Deadline(AvailableUntil!.Value, "end:availability", EndAvailability);
        }

        if (State.Check == CheckProgress.None) yield return new Deadline(SurveyAt!.Value, "survey", _ => State.Check = CheckProgress.Due);
    }

    /// <summary>The opening of the next business day: absences begin and end with days.</summary>
    private Instant NextLook(Instant at) => calendar.NextOpening(calendar.DateOf(at).PlusDays(1).AtStartOfDayInZone(calendar.Zone).ToInstant());

    /// <summary>TRN-4: whoever is away, or has left, is stood in for; the incoming CSM and the stand-in know.</summary>
    private void LearnWhoStandsIn(Instant at)
    {
        if (State.Stage != TransitionStage.FollowingUp || State.AvailabilityOver || at >= AvailableUntil || readFor.Outgoing != State.Outgoing) return;
        if (Facts!.Outgoing.Id != State.StandIn) StandIn(Facts.Outgoing.Id, State.Outgoing, at);
    }

    private void StandIn(string staff, string outgoing, Instant at)
    {
        (State.StandIn, State.Stretch) = (staff, State.Stretch + 1);
        var because = staff == outgoing ? TransitionTexts.IsBack(outgoing, AvailableUntil!.Value, calendar.Zone) : TransitionTexts.StandsIn(staff, outgoing, AvailableUntil!.Value, calendar.Zone);
        Note(at, "TRN-4", "availability", because);
        foreach (var person in new[] { staff, State.Incoming }.Distinct(StringComparer.Ordinal))
            Tell(person, FormattableString.Invariant($"stand-in~{State.Stretch}~{person}"), "TRN-4", because, at, due: AvailableUntil);
    }

    private void EndAvailability(Instant at)
    {
        State.AvailabilityOver = true;
        var because = TransitionTexts.AvailabilityOver(Policy.AvailableDays);
        Note(at, "TRN-4", "availability", because);
        foreach (var person in new[] { State.Outgoing, State.Incoming }) Tell(person, $"available-over~{person}", "TRN-4", because, at);
    }

    /// <summary>A survey this transition has withdrawn itself says nothing new; one that somebody else ended does.</summary>
    private void TakeResult(CheckSettled settled, Instant at)
    {
        if (State.Result is not null || (settled.Outcome == "withdrawn" && State.Check != CheckProgress.Begun)) return;
        State.Result = settled;
        State.ResultIsLow = settled.Answers is { } answers && Rules.Surveys.IsLow(answers);
        var because = TransitionTexts.Result(settled);
        if (IsOver)
        {
            Note(at, "TRN-5", "survey", because);
            return;
        }

        State.Check = CheckProgress.Over;
        foreach (var person in new[] { State.Incoming, Lead }.Distinct(StringComparer.Ordinal)) Tell(person, $"result~{person}", "TRN-5", because, at, subject: "result");
        if (State.ResultIsLow)
        {
            Give(new ProcessTask(
                TransitionKeys.Part(Id, "low-score"), TaskKind.FollowUp, "TRN-5", Lead,
                TransitionTexts.LowScore(State.Transition.ClientId), because, NextClose(at, Policy.IntroduceWithinDays)));
        }

        End(TransitionStage.Completed, settled.Outcome, because, at);
    }

    private void CompleteEarly(TransitionStopped stopped, string by, Instant at)
    {
        if (State.Stage != TransitionStage.FollowingUp) return;
        State.Check = State.Check is CheckProgress.Begun or CheckProgress.Due ? CheckProgress.ToWithdraw : CheckProgress.Over;
        LocalizedText because = TransitionTexts.CompletedEarly(by, stopped.Reason);
        foreach (var person in new[] { State.Outgoing, State.Incoming }) Tell(person, $"completed~{person}", "TRN-4", because, at);
        End(TransitionStage.Completed, stopped.Reason, because, at);
    }
}
