using Kyndof.Workflows.Domain.Staff;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Orchestrations.Orders.Intake;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Transitions.Activities;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Deeds as the inbox keeps them.</summary>
internal static class TransitionArrivals
{
    public static TransitionArrival Of(TransitionAction action, Actor actor, long sequence, Instant at)
    {
        var arrival = new TransitionArrival { Sequence = sequence, ReceivedAt = at, ActionId = action.ActionId, By = actor.Name };
        return action switch
        {
            TransitionAction.WriteDossier write => arrival with { Dossier = write.Written },
            TransitionAction.Shadow shadow => arrival with { Shadowing = shadow.Reported },
            TransitionAction.Introduce introduce => arrival with { Introduction = new IntroductionAsked(introduce.Note) },
            TransitionAction.Complete complete => arrival with { Completed = new TransitionStopped(complete.Reason) },
            TransitionAction.Cancel cancel => arrival with { Cancelled = new TransitionStopped(cancel.Reason) },
            TransitionAction.Replace replace => arrival with { Replaced = new PeopleReplaced(replace.Outgoing, replace.Incoming, replace.Reason) },
            _ => throw new InvalidOperationException($"The inbox keeps no {action.GetType().Name}."),
        };
    }

    /// <summary>What differs between a deed on record and one handed in under its id; who did it and when do not count.</summary>
    public static IReadOnlyList<Difference> Differences(TransitionArrival stored, TransitionArrival received) => JsonDifferences.Between(Bare(stored), Bare(received));

    /// <summary>An id for a deed whose caller gave none: the same words in the same state are the same deed.</summary>
    public static TransitionAction Named(TransitionAction action, TransitionPublication? published)
    {
        if (action.ActionId.Length > 0) return action;
        var state = published?.State;
        return action with { ActionId = DeedIds.Of(action, $"{state?.StageSince}{state?.Replacements}") };
    }

    private static TransitionArrival Bare(TransitionArrival arrival) => arrival with { Sequence = 0, ReceivedAt = NodaConstants.UnixEpoch, By = "" };
}
