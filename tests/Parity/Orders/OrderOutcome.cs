using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Orders.Contracts;

namespace Kyndof.Workflows.Parity.Orders;

/// <summary>What became of an order, a line for each thing anybody can see.</summary>
internal sealed record OrderOutcome(string State, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines)
{
    public static OrderOutcome Of(OrderView view, IReadOnlyList<WorkTask> tasks) => new(
        view.State,
        [.. view.Messages.Select(static message => message.Key["order~K-1042~".Length..]).Order(StringComparer.Ordinal)],
        [.. tasks.Select(static task => task.TaskId["order~K-1042~".Length..]).Order(StringComparer.Ordinal)],
        [
            $"state {view.State}, {view.Outcome?.Ended}, {view.Outcome?.Counted}/{view.Outcome?.KeptInTime}/{view.Outcome?.KeptLate}/{view.Outcome?.Unsatisfied}",
            .. view.Promises.Select(static one => $"promise {one.Kind} {one.RuleId} {one.State}, due {one.DueAt}, kept {one.KeptAt}"),
            .. view.Milestones.Select(static one => $"milestone {one.EventId} {one.State}"),
            .. view.Exceptions.Select(static one => $"exception {one.EventId} {string.Join('+', one.Options)} {one.Chosen} {one.Satisfied} {one.FollowUps}"),
            .. view.Messages.Select(static one => $"message {one.Key} {one.State} to {one.To}, tries {one.Attempts}").Order(StringComparer.Ordinal),
            .. view.Timeline.Select(static one => $"line {one.Number} {one.RuleId} {one.Kind} {one.MessageKey}: {one.Text.En}"),
            .. tasks.Select(static one => $"task {one.TaskId} {one.Kind} {one.RuleId} for {one.Owner}, due {one.Due}, {one.State}").Order(StringComparer.Ordinal),
        ]);
}
