using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
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
        State.Ownership = State.Ownership with { ClientDone = true, Found = found };
        Note(now, "TRN-6", "ownership", csm == State.Incoming ? TransitionTexts.ClientMoved(State.Incoming, found) : TransitionTexts.ClientLeft(csm, State.Incoming));
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
        Send(new ProcessNotice
        {
            Key = TransitionKeys.Part(Id, "introduction"),
            Kind = MessageKind.TransitionIntroduction,
            RuleId = "TRN-3",
            Because = TransitionTexts.Introduction(State.Incoming),
            SignedBy = State.Incoming,
            Text = State.Introduction?.Note,
            DecidedAt = now,
            NextTryAt = now,
        });
    }

    protected override void OnSettled(ProcessNotice notice, MessageState state, Instant at)
    {
        if (notice?.Kind == MessageKind.TransitionIntroduction && State.Stage == TransitionStage.Sending) Introduced(at);
    }

    private void AskForIntroduction(IntroductionAsked asked, string by, Instant at)
    {
        if (State.Stage != TransitionStage.Introducing) return;
        State.Introduction = asked;
        Note(at, "TRN-3", "introduction", TransitionTexts.IntroductionAsked(by));
        if (OpenStep(StepKind.Introduction) is { } step) CloseTask(step.TaskId);
        if (State.Departures.Count == 0) BeginMove(at);
        else Enter(TransitionStage.WaitingForRoom, at);
    }

    private IEnumerable<Deadline> RoomDeadlines() => State is { Stage: TransitionStage.WaitingForRoom, RoomAt: { } roomAt }
        ? [new Deadline(roomAt, "introduce", BeginMove)]
        : [];

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
