using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Domain.Transitions;
using Kyndof.Workflows.Orchestrations.Transitions.Contracts;
using Kyndof.Workflows.Parity.Hosts;

namespace Kyndof.Workflows.Parity.Transitions;

/// <summary>What became of an account's change of CSM.</summary>
/// <param name="Moved">As <c>order K-1042</c>.</param>
internal sealed record TransitionOutcome(
    string State, string Stage, string? Csm, IReadOnlyList<string> Moved, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines)
    : Outcome(State, MessageKeys, TaskIds, Lines)
{
    public static TransitionOutcome Of(TransitionView view, DepartureView? departure, Client client, IReadOnlyList<WorkTask> tasks)
    {
        var instance = TransitionKeys.Instance(view.Transition.TransitionId);
        var own = tasks.Where(task => task.InstanceId == instance).ToList();
        return new(
            view.State,
            view.Stage,
            client.Csm,
            [.. view.Ownership.Items.Select(static one => $"{one.Kind} {one.Id}")],
            KeysOf(instance, view.Messages),
            IdsOf(instance, own),
            [
                $"state {view.State}, {view.Stage}, {view.Owner}, {view.Outgoing} to {view.Incoming}, client of {client.Csm}, by {view.Decision}, ended by {view.EndReason}",
                $"dossier {view.Dossier}, reviewed {view.Reviewed}, shadowed {view.Shadowed.Count}, skipped {view.SkipReason}, introduced {view.IntroducedAt}",
                $"moved {view.Ownership.Moved} of {view.Ownership.Found}, {view.Availability}, {view.Survey}",
                .. view.Steps.Select(static one => $"step {one.Kind} {one.State} {one.Owner} due {one.Due}, words {one.OverdueWords}, ended {one.EndedAt} by {one.By}: {one.Why.En}"),
                .. view.Ownership.Items.Select(static one => $"item {one.Kind} {one.Id} at {one.At}"),
                .. LinesOf(view.Messages, view.Timeline, own),
                .. departure is null ? [] : (string[])[$"departure {departure.State} {departure.Counts}"],
                .. departure?.Accounts.Select(static one => $"account {one}") ?? [],
                .. departure?.Timeline.Select(static one => $"departure {one.Number} {one.RuleId}: {one.Text.En}") ?? [],
            ]);
    }
}
