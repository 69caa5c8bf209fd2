using NodaTime;

namespace Kyndof.Workflows.Domain.Transitions.Progress;

/// <content>What people do before the introduction (TRN-1 to TRN-3).</content>
public sealed partial class TransitionTracker
{
    /// <summary>The dossier waits to be filled in from the records.</summary>
    public bool NeedsDossier => State is { Dossier: null, Stage: TransitionStage.Preparing, Steps.Count: > 0 };

    /// <summary>What the records say, for a person to complete; words a person has given already stay.</summary>
    public void Prefill(Dossier records, Instant at)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (State.Dossier is not null) return;
        State.Dossier = records;
        Note(at, "TRN-1", "dossier", TransitionTexts.Prefilled());
    }

    private void Write(DossierWritten written, string by, Instant at)
    {
        if (OpenStep(StepKind.Dossier) is null) return;
        var known = State.Dossier ?? new Dossier("", "", "");
        State.Dossier = known with
        {
            History = written.History ?? known.History,
            Preferences = written.Preferences ?? known.Preferences,
            OpenItems = written.OpenItems ?? known.OpenItems,
        };
        if (!written.SignedOff)
        {
            Note(at, "TRN-1", "dossier", TransitionTexts.Written(by));
            return;
        }

        State.Dossier = State.Dossier with { SignedAt = at, SignedBy = by };
        EndStep(StepKind.Dossier, by, at);
        EndShadowing(by, at);
    }

    private void Shadow(ShadowingReported reported, string by, Instant at)
    {
        if (OpenStep(StepKind.Shadowing) is null) return;
        if (reported.Reviewed)
        {
            State.Reviewed = true;
            Note(at, "TRN-2", "shadowing", TransitionTexts.Reviewed(by));
        }

        if (reported.Interaction is { } interaction && State.Shadowed.Count < Policy.ShadowAtMost)
        {
            State.Shadowed.Add(interaction);
            Note(at, "TRN-2", "shadowing", TransitionTexts.Shadowed(interaction, State.Shadowed.Count, Policy, calendar.Zone));
        }

        if (reported.SkipReason is { } reason)
        {
            State.SkipReason = reason;
            Note(at, "TRN-2", "shadowing", TransitionTexts.Skipped(by, reason));
        }

        EndShadowing(by, at);
    }

    /// <summary>Over once the dossier is signed and it was reviewed and shadowed, or left out with a reason.</summary>
    private void EndShadowing(string by, Instant at)
    {
        var isDone = State.SkipReason is not null || (State.Reviewed && State.Shadowed.Count >= Policy.ShadowAtLeast);
        if (!isDone || State.Dossier?.SignedAt is null || OpenStep(StepKind.Shadowing) is null) return;
        EndStep(StepKind.Shadowing, by, at);
        Enter(TransitionStage.Introducing, at);
        BeginStep(StepKind.Introduction, NextClose(at, Policy.IntroduceWithinDays), at);
    }

    private void Replace(PeopleReplaced replaced, string by, Instant at)
    {
        var isBefore = State.Stage is TransitionStage.Preparing or TransitionStage.Introducing or TransitionStage.WaitingForRoom;
        if (!isBefore && State.Stage != TransitionStage.FollowingUp) return;
        State.Replacements++;
        CloseGivenAwayTask();
        var (outgoing, incoming) = (State.Outgoing, State.Incoming);
        State.Outgoing = replaced.Outgoing ?? outgoing;
        if (isBefore) State.Incoming = replaced.Incoming ?? incoming;
        if (State.Stage == TransitionStage.WaitingForRoom && incoming != State.Incoming) TakeBackIntroduction(at);
        Note(at, "TRN-6", "people", TransitionTexts.Replaced(State.Outgoing, State.Incoming, by, replaced.Reason));
        foreach (var step in State.Steps.Where(step => step.EndedAt is null && isBefore).ToList())
        {
            var isSame = step.Kind == StepKind.Dossier ? outgoing == State.Outgoing : incoming == State.Incoming;
            if (isSame || (step.Kind == StepKind.Introduction && State.Introduction is not null)) continue;
            CloseTask(step.TaskId);
            var moved = step with { TaskId = StepTask(step.Kind) };
            Change(step, moved);
            Assign(moved, at);
        }

        if (!isBefore && outgoing != State.Outgoing) StandIn(State.Outgoing, State.Outgoing, at);
        foreach (var (left, staff) in new[] { (outgoing, State.Outgoing), (incoming, State.Incoming) })
        {
            if (left != staff) Tell(left, FormattableString.Invariant($"replaced~{State.Replacements}~{left}"), "TRN-6", TransitionTexts.Relieved(staff, replaced.Reason), at);
        }
    }

    private void Cancel(TransitionStopped stopped, string by, Instant at)
    {
        if (State.Stage is not (TransitionStage.Preparing or TransitionStage.Introducing or TransitionStage.WaitingForRoom)) return;
        var because = TransitionTexts.Cancelled(by, stopped.Reason);
        foreach (var staff in new[] { State.Outgoing, State.Incoming }) Tell(staff, $"cancelled~{staff}", "TRN-6", because, at);
        End(TransitionStage.Cancelled, stopped.Reason, because, at);
    }

    private void End(TransitionStage stage, string reason, Explanations.LocalizedText because, Instant at)
    {
        Enter(stage, at);
        State.EndReason = reason;
        CloseGivenAwayTask();
        Note(at, "TRN-6", "transition", because);
        foreach (var step in State.Steps.Where(step => step.EndedAt is null)) CloseTask(step.TaskId);
        State.Notices.RemoveAll(notice => notice.Kind is Messages.MessageKind.TransitionAssigned or Messages.MessageKind.TransitionReminder or Messages.MessageKind.TransitionOverdue);
        State.Words.Add("ended");
    }
}
