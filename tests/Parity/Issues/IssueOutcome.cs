using Kyndof.Workflows.Domain.Tasks;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Parity.Hosts;

namespace Kyndof.Workflows.Parity.Issues;

/// <summary>What became of an issue.</summary>
/// <param name="Rungs">As <c>2:csm</c>: tier, role.</param>
/// <param name="Approvals">As <c>cs-lead approved</c>.</param>
internal sealed record IssueOutcome(
    string State, string Stage, IReadOnlyList<string> Rungs, IReadOnlyList<string> Approvals, IReadOnlyList<string> MessageKeys, IReadOnlyList<string> TaskIds, IReadOnlyList<string> Lines)
    : Outcome(State, MessageKeys, TaskIds, Lines)
{
    private const string Instance = $"escalation~{IssueDriver.IssueId}";

    public static IssueOutcome Of(IssueView view, IReadOnlyList<WorkTask> tasks) => new(
        view.State,
        view.Stage,
        [.. view.Rungs.Select(static one => $"{one.Tier}:{one.Role}")],
        [.. view.Approvals.Select(static one => $"{one.Role} {one.State}")],
        KeysOf(Instance, view.Messages),
        IdsOf(Instance, tasks),
        [
            $"state {view.State}, {view.Stage}, tier {view.OpeningTier} to {view.Tier}, {view.Owner}, emergency {view.Emergency}, taken up {view.Acknowledged}",
            .. view.Clocks.Select(static one => $"clock {one.Name} {one.RuleId} {one.State} from {one.StartedAt}, due {one.Due}, missed {one.BreachedAt}, stopped {one.StoppedAt}, left {one.Remaining}: {one.Why.En}"),
            .. view.Rungs.Select(static one => $"rung {one.Number}:{one.Tier}:{one.Role} {one.Owner} at {one.At} by {one.RuleId}: {one.Because.En}"),
            .. view.Approvals.Select(static one => $"approval {one.ApprovalId} {one.AmountUsd} {one.Role} {one.State} by {one.By}, due {one.Due}"),
            .. view.Requests.Select(static one => $"request {one.RequestId} {one.State} by {one.By}, due {one.Due}, overdue {one.Overdue}"),
            .. LinesOf(view.Messages, view.Timeline, tasks),
        ]);
}
