using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;
using Kyndof.Workflows.Parity.Hosts;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>What became of an order.</summary>
internal sealed record OrderOutcome(string State, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines) : Outcome(State, MessageKeys, TaskIds, Lines)
{
    private const string Instance = $"order~{OrderDriver.OrderId}";

    public static OrderOutcome Of(OrderView view, IReadOnlyList<WorkTask> tasks) => new(
        view.State,
        KeysOf(Instance, view.Messages),
        IdsOf(Instance, tasks),
        [
            $"state {view.State}, {view.Outcome?.Ended}, {view.Outcome?.Counted}/{view.Outcome?.KeptInTime}/{view.Outcome?.KeptLate}/{view.Outcome?.Unsatisfied}",
            .. view.Promises.Select(static one => $"promise {one.Kind} {one.RuleId} {one.State}, due {one.DueAt}, kept {one.KeptAt}"),
            .. view.Milestones.Select(static one => $"milestone {one.EventId} {one.State}"),
            .. view.Exceptions.Select(static one => $"exception {one.EventId} {string.Join('+', one.Options)} {one.Chosen} {one.Satisfied} {one.FollowUps}"),
            .. LinesOf(view.Messages, view.Timeline, tasks),
        ]);
}
