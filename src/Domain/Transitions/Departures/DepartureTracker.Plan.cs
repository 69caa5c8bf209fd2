using Kyndof.Workflows.Domain.Progress;

namespace Kyndof.Workflows.Domain.Transitions.Departures;

/// <content>What is to come of a departure, told to people (TRN-6).</content>
public sealed partial class DepartureTracker
{
    protected override IEnumerable<PlannedStep> Ahead() => Deadlines().Select(deadline => deadline.Step.What == LastDayStep
        ? new PlannedStep(deadline.Step.At, PlannedKind.Step, TransitionPlanTexts.LastDay(Departure.Csm), "TRN-6")
        : new PlannedStep(deadline.Step.At, PlannedKind.Rung, TransitionPlanTexts.AskedWhoTakes(State.Unassigned), "TRN-6"));
}
