using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;

namespace Kyndof.Workflows.Domain.Tests.Issues.Stories;

/// <summary>What people do about an issue, in the words of the stories.</summary>
internal static class Deed
{
    public static IssueArrival Acknowledge(int? rung = null) => Of("person:csm-1") with { Acknowledged = new(rung) };

    public static IssueArrival Reply(IssueChannel channel = IssueChannel.Phone) => Of("person:csm-1") with { Reply = new("We are on it.", channel) };

    public static IssueArrival Offer(string solutionId, decimal? costUsd = null, decimal? limit = null) =>
        Of("person:csm-1") with { Solution = new(solutionId, SolutionOutcome.Offered, [new("Remake it", costUsd)], limit) };

    public static IssueArrival Reject(string solutionId) => Of("person:csm-1") with { Solution = new(solutionId, SolutionOutcome.Rejected, [], null) };

    public static IssueArrival Pause() => Of("person:csm-1") with { Pause = new("waiting for measurements") };

    public static IssueArrival Resume() => Of("person:csm-1") with { Resume = new() };

    /// <param name="limit">What whoever resolves it may decide on; null: any amount.</param>
    public static IssueArrival Resolve(decimal? usd = null, decimal? limit = null, string actionId = "") =>
        Of("person:csm-1") with { ActionId = actionId, Resolution = new("Repaired and sent back.", usd, limit) };

    public static IssueArrival Settle(string approvalId, ApprovalState state) =>
        Of("person:cs-lead-1") with { Approval = new(approvalId, state, state == ApprovalState.Unanswered ? null : "person:cs-lead-1", null) };

    public static IssueArrival Confirm(bool satisfied) => Of("person:csm-1") with { Confirmation = new(satisfied, null) };

    public static IssueArrival GiveTo(string owner) => Of("person:cs-lead-1") with { Owner = new(owner, null) };

    public static IssueArrival Answer(string requestId) => Of("person:finance-1") with { Answer = new(requestId, "It can be done.") };

    public static IssueArrival Apply(IssueRules rules) => Of("person:cs-lead-1") with { Rules = rules };

    private static IssueArrival Of(string by) => new() { Sequence = 0, ReceivedAt = default, ActionId = "", By = by };
}
