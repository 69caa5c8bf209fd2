using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <content>The introduction: room in a departure's pace, then everything open moves, then the client is told (TRN-3, TRN-6).</content>
public sealed partial class TransitionTracker
{
    /// <summary>The departure that has to say when the introduction may go; null: nobody is asked.</summary>
    public string? NeedsRoomOf => State is { Stage: TransitionStage.WaitingForRoom, RoomAt: null } ? State.Departures[0] : null;

    /// <summary>Open work waits to be moved.</summary>
    public bool NeedsMove => State.Stage == TransitionStage.Moving;

    /// <summary>A departure has room for it on a day; on a later one it waits for opening hours.</summary>
    /// <param name="day">The business day it was given.</param>
    public void HasRoom(LocalDate day, Instant now)
    {
        if (State.Stage != TransitionStage.WaitingForRoom) return;
        var opening = calendar.NextOpening(Instant.Max(now, day.AtStartOfDayInZone(calendar.Zone).ToInstant()));
        State.RoomAt = opening;
        if (opening > now) Note(now, "TRN-3", "pace", TransitionTexts.WaitsForRoom(Policy.IntroductionsPerDay, opening, calendar.Zone));
        else BeginMove(now);
    }

    /// <summary>The client's record names the incoming CSM now, or had been given to somebody else meanwhile.</summary>
    /// <param name="csm">Who it names.</param>
    /// <param name="found">Open items to move.</param>
    public void ClientMoved(string? csm, int found, Instant now)
    {
        if (csm != State.Incoming)
        {
            StopBeforeMoving(csm, now);
            return;
        }

        State.Ownership = State.Ownership with { ClientDone = true, Found = found };
        Note(now, "TRN-6", "ownership", TransitionTexts.ClientMoved(State.Incoming, found));
    }

    /// <summary>The account is somebody else's: nothing moves and the client hears nothing until the CS Lead has decided.</summary>
    private void StopBeforeMoving(string? csm, Instant at)
    {
        State.GivenAway++;
        var because = TransitionTexts.ClientLeft(csm, State.Incoming);
        Note(at, "TRN-6", "ownership", because);
        TakeBackIntroduction(at);
        Tell(Lead, FormattableString.Invariant($"given-away~{State.GivenAway}"), "TRN-6", because, at);
        Give(new ProcessTask(GivenAwayTask, TaskKind.Check, "TRN-6", Lead, TransitionTexts.DecideGivenAway(State.Transition.ClientId), because, NextClose(at, Policy.IntroduceWithinDays)));
    }

    /// <summary>The introduction has to be released once more.</summary>
    private void TakeBackIntroduction(Instant at)
    {
        (State.Introduction, State.RoomAt, State.Ownership) = (null, null, new OwnershipProgress());
        Enter(TransitionStage.Introducing, at);
    }

    private string GivenAwayTask => TransitionKeys.Part(Id, "given-away", State.GivenAway);

    private void CloseGivenAwayTask()
    {
        if (State.GivenAway > 0) CloseTask(GivenAwayTask);
    }

    /// <summary>A page of open work has moved.</summary>
    /// <param name="progress">Where to go on.</param>
    /// <param name="isDone">Nothing is left to move.</param>
    public void Moved(OwnershipProgress progress, bool isDone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (progress.Moved > State.Ownership.Moved) Note(now, "TRN-6", "ownership", TransitionTexts.Moved(progress.Moved, Math.Max(progress.Found, progress.Moved)));
        State.Ownership = progress;
        if (!isDone) return;
        Note(now, "TRN-6", "ownership", TransitionTexts.AllMoved(progress.Moved));
        Enter(TransitionStage.Sending, now);
        SendIntroduction(now);
    }

    private void SendIntroduction(Instant at) => Send(new ProcessNotice
    {
        Key = TransitionKeys.Part(Id, "introduction"),
        Kind = MessageKind.TransitionIntroduction,
        RuleId = "TRN-3",
        Because = TransitionTexts.Introduction(State.Incoming),
        SignedBy = State.Incoming,
        Text = State.Introduction?.Note,
        DecidedAt = at,
        NextTryAt = at,
    });

    protected override void OnSettled(ProcessNotice notice, MessageState state, Instant at)
    {
        if (notice?.Kind != MessageKind.TransitionIntroduction || State.Stage != TransitionStage.Sending) return;
        if (state == MessageState.Held)
        {
            KeepIntroduction(at);
            return;
        }

        if (State.IntroduceAgainAt is not null) CloseTask(HeldTask);
        State.IntroduceAgainAt = null;
        if (state is not (MessageState.Accepted or MessageState.Delivered)) IntroduceByHand(null, at);
        Introduced(at);
    }

    private string HeldTask => TransitionKeys.Part(Id, "introduction-held");

    /// <summary>Something keeps it back: the CS Lead knows, and it is tried again every business day.</summary>
    private void KeepIntroduction(Instant at)
    {
        var again = NextClose(at, 1);
        if (State.IntroduceAgainAt is null) Give(new ProcessTask(HeldTask, TaskKind.Check, "TRN-3", Lead, TransitionTexts.IntroductionHeld(State.Transition.ClientId), null, again));
        State.IntroduceAgainAt = again;
    }

    private void TryIntroductionAgain(Instant at)
    {
        State.IntroduceAgainAt = NextClose(at, 1);
        SendIntroduction(at);
    }

    /// <summary>The client has not had the message: a person introduces themselves another way.</summary>
    private void IntroduceByHand(string? reason, Instant at) => Give(new ProcessTask(
        TransitionKeys.Part(Id, "introduce-by-hand"), TaskKind.Check, "TRN-3", State.Incoming,
        TransitionTexts.IntroduceByHand(State.Transition.ClientId), reason is null ? null : ProcessWords.DidNotArrive(reason), NextClose(at, Policy.IntroduceWithinDays)));

    private void AskForIntroduction(IntroductionAsked asked, string by, Instant at)
    {
        if (State.Stage != TransitionStage.Introducing) return;
        State.Introduction = asked;
        CloseGivenAwayTask();
        Note(at, "TRN-3", "introduction", TransitionTexts.IntroductionAsked(by));
        if (OpenStep(StepKind.Introduction) is { } step) CloseTask(step.TaskId);
        if (State.Departures.Count == 0) BeginMove(at);
        else Enter(TransitionStage.WaitingForRoom, at);
    }

    private IEnumerable<Deadline> RoomDeadlines() => State switch
    {
        { Stage: TransitionStage.WaitingForRoom, RoomAt: { } roomAt } => [new Deadline(roomAt, "introduce", BeginMove)],
        { Stage: TransitionStage.Sending, IntroduceAgainAt: { } again } => [new Deadline(again, "introduce", TryIntroductionAgain)],
        _ => [],
    };

    private void BeginMove(Instant at)
    {
        Enter(TransitionStage.Moving, at);
        Note(at, "TRN-6", "ownership", TransitionTexts.MoveBegins(State.Transition.Outgoing, State.Incoming));
    }

    private void Introduced(Instant at)
    {
        EndStep(StepKind.Introduction, State.Incoming, at);
        State.IntroducedAt = at;
        Enter(TransitionStage.FollowingUp, at);
        (State.StandIn, State.LookedAt) = (State.Outgoing, at);
        Note(at, "TRN-4", "availability", TransitionTexts.AvailableUntil(State.Outgoing, AvailableUntil!.Value, calendar.Zone));
        Tell(State.Outgoing, "available", "TRN-4", TransitionTexts.AvailableUntil(State.Outgoing, AvailableUntil.Value, calendar.Zone), at, due: AvailableUntil);
        LearnWhoStandsIn(at);
        State.Words.Add("introduced");
    }
}
