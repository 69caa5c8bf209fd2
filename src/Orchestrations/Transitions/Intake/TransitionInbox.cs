using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Domain.Transitions.Progress;
using Kyndof.Workflows.Orchestrations.Inbox;
using Kyndof.Workflows.Orchestrations.Processes;
using Kyndof.Workflows.Orchestrations.Records;

namespace Kyndof.Workflows.Orchestrations.Transitions.Intake;

/// <summary>Everything that came in for one transition, each deed once.</summary>
public sealed class TransitionInbox(IRecordStore store, IIntake intake)
    : ProcessInbox<TransitionArrival>(store, intake, TransitionRows.Files, static arrival => arrival.Sequence)
{
    internal static IReadOnlyList<Nudge> News(string transitionId, long sequence) =>
        [new Nudge.Raise(TransitionKeys.Instance(transitionId), ProcessNames.NewsEvent, sequence)];
}
