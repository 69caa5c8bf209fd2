using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Processes;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Deeds as the inbox keeps them.</summary>
internal static class FeedbackArrivals
{
    public static FeedbackArrival Of(FeedbackAction action, Actor actor, long sequence, Instant at)
    {
        var arrival = new FeedbackArrival { Sequence = sequence, ReceivedAt = at, ActionId = action.ActionId, By = actor.Name };
        return action switch
        {
            FeedbackAction.Categorise sorted => arrival with { Sorted = new FeedbackSorted(sorted.Categories, sorted.Tone) },
            FeedbackAction.Assign given => arrival with { Given = new LoopGiven(given.Owner, given.Functions, given.Reason) },
            FeedbackAction.Release release => arrival with { Released = new TellingReleased(release.Text, release.ToldBy) },
            FeedbackAction.Commit commit => arrival with { Committed = new PartCommitted(commit.Function!, commit.By, commit.Plan) },
            FeedbackAction.Complete complete => arrival with { Completed = new PartCompleted(complete.Function!, complete.Summary) },
            FeedbackAction.Check check => arrival with { Checked = new ClientChecked(check.Score, check.Note) },
            FeedbackAction.Dismiss dismiss => arrival with { Dismissed = new LoopDismissed(dismiss.Reason, dismiss.Outcome, dismiss.ClientOptedOut) },
            _ => throw new InvalidOperationException($"The inbox keeps no {action.GetType().Name}."),
        };
    }

    /// <summary>What differs between a deed on record and one handed in under its id; who did it and when do not count.</summary>
    public static IReadOnlyList<Difference> Differences(FeedbackArrival stored, FeedbackArrival received) => JsonDifferences.Between(Bare(stored), Bare(received));

    /// <summary>An id for a deed whose caller gave none: the same words about a loop in the same state are the same deed.</summary>
    public static FeedbackAction Named(FeedbackAction action, FeedbackPublication? published)
    {
        if (action.ActionId.Length > 0) return action;
        var state = published?.State;
        var parts = string.Join(' ', (state?.Parts ?? []).Select(part => $"{part.Number}{part.State}"));
        return action with { ActionId = DeedIds.Of(action, $"{state?.StageSince}{state?.Tellings}{parts}") };
    }

    private static FeedbackArrival Bare(FeedbackArrival arrival) => arrival with { Sequence = 0, ReceivedAt = NodaConstants.UnixEpoch, By = "" };
}
