using Kyndof.Workflows.Domain.Messages;
using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Progress;

/// <content>What people do about it, and how it ends.</content>
public sealed partial class FeedbackTracker
{
    protected override void Take(FeedbackArrival arrival, Instant at)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        if (arrival.Returned is { } returned) TakeReturned(returned, at);
        else if (arrival.Check is { } check) TakeCheck(check, at);
        else if (arrival.Issue is { } issue) TakeIssue(issue, at);
        else if (IsOver) Late(arrival, at);
        else if (arrival.Sorted is { } sorted) TakeSorted(arrival, sorted, at);
        else if (arrival.Given is { } given) TakeGiven(arrival, given, at);
        else if (arrival.Released is { } released) TakeReleased(arrival, released, at);
        else if (arrival.Committed is { } committed) TakeCommitted(arrival, committed, at);
        else if (arrival.Completed is { } completed) TakeCompleted(arrival, completed, at);
        else if (arrival.Checked is { } person) TakeChecked(arrival, person, at);
        else if (arrival.Dismissed is { } dismissed) TakeDismissed(arrival, dismissed, at);
        else throw new InvalidOperationException($"Arrival {arrival.Sequence} of feedback '{Id}' holds nothing.");
    }

    private void TakeGiven(FeedbackArrival arrival, LoopGiven given, Instant at)
    {
        if (given.Owner is { } owner)
        {
            State.GivenTo = owner;
            var because = FeedbackTexts.GivenTo(owner, arrival.By);
            Note(at, "FBK-5", "loop", because);
            Tell(owner, MessageKind.FeedbackInformed, $"given~{arrival.ActionId}", "FBK-5", because, at, role: null, due: null, given.Reason);
        }

        if (given.Functions.Count == 0) return;
        State.Functions = [.. given.Functions.Distinct()];
        Note(at, "FBK-4", "loop", FeedbackTexts.Routed(State.Functions, arrival.By));
        Follow(at);
    }

    private void TakeDismissed(FeedbackArrival arrival, LoopDismissed dismissed, Instant at)
    {
        var outcome = dismissed.Outcome;
        if (!dismissed.ClientOptedOut && outcome is null)
        {
            Late(arrival, at);
            return;
        }

        DropTelling();
        EndCheck();
        EndTasks();
        State.Review = null;
        Note(at, "FBK-5", "loop", FeedbackTexts.Dismissed(dismissed.Reason, dismissed.ClientOptedOut, arrival.By));
        if (dismissed.ClientOptedOut)
        {
            State.OptedOut = true;
            End(FeedbackStage.Dismissed, at);
            return;
        }

        State.OutcomeTold = false;
        State.LastText = outcome;
        Enter(FeedbackStage.Dismissing, at);
        TellNow(MessageKind.FeedbackOutcome, outcome, at);
    }

    /// <summary>The issue's own resolution has told the client the outcome (SLA-5).</summary>
    private void TakeIssue(IssueEnded issue, Instant at)
    {
        if (State.Stage != FeedbackStage.Escalated || State.IssueId != issue.IssueId) return;
        State.OutcomeTold = true;
        Note(at, "ESC-3", "loop", FeedbackTexts.IssueEnded(issue.IssueId));
        End(FeedbackStage.Resolved, at);
    }

    private void End(FeedbackStage stage, Instant at)
    {
        DropTelling();
        EndCheck();
        EndTasks();
        Enter(stage, at);
        Note(at, "FBK-5", "loop", FeedbackTexts.Ended(stage));
    }

    private void Late(FeedbackArrival arrival, Instant at) => Note(at, "FBK-5", "loop", FeedbackTexts.CameLate(arrival.By));
}
