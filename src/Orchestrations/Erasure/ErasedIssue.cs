using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Orchestrations.Removal;

namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>An issue without anybody's words. New objects rather than the old ones with holes: what is added to them later is left out, not let
/// through.</summary>
internal static class ErasedIssue
{
    private const string Erased = ErasedRows.Erased;

    public static Issue Of(Issue issue) => new()
    {
        IssueId = issue.IssueId,
        ClientId = issue.ClientId,
        OrderId = issue.OrderId,
        Kind = issue.Kind,
        ReceivedAt = issue.ReceivedAt,
        Channel = issue.Channel,
        Summary = Erased,
        AmountUsd = issue.AmountUsd,
        PerformanceAt = issue.PerformanceAt,
    };

    public static IssueState Of(IssueState state) => new()
    {
        Issue = Of(state.Issue),
        At = state.At,
        ReadUpTo = state.ReadUpTo,
        Revision = state.Revision,
        Triage = state.Triage is null ? null : state.Triage with { Because = MessageRemoval.Erased },
        ClientKnown = state.ClientKnown,
        ClientTier = state.ClientTier,
        PerformanceAt = state.PerformanceAt,
        Tier = state.Tier,
        Stage = state.Stage,
        StageSince = state.StageSince,
        GivenTo = state.GivenTo,
        Acknowledged = state.Acknowledged,
        EmergencySince = state.EmergencySince,
        RaisedAt = state.RaisedAt,
        TopReminders = state.TopReminders,
        Resolutions = state.Resolutions,
        PauseChecks = state.PauseChecks,
        QuietChecks = state.QuietChecks,
        MovedAt = state.MovedAt,
        FailedSolutions = state.FailedSolutions,
        SpentUsd = state.SpentUsd,
        ApprovedUsd = state.ApprovedUsd,
        Resolution = state.Resolution is { } resolution ? new IssueResolution(resolution.Number, resolution.At, resolution.By, Erased, resolution.AmountUsd) : null,
        Rungs = [.. state.Rungs.Select(static rung => rung with { Because = MessageRemoval.Erased })],
        Clocks = [.. state.Clocks.Select(static clock => clock with { Ledger = Of(clock.Ledger) })],
        Solutions = [.. state.Solutions.Select(Of)],
        Approvals = [.. state.Approvals.Select(Of)],
        Requests = [.. state.Requests.Select(Of)],
        LinesPublished = state.LinesPublished,
    };

    private static ClockLedger Of(ClockLedger ledger) => ledger with { Pauses = [.. ledger.Pauses.Select(static pause => pause with { Reason = Erased })] };

    private static IssueSolution Of(IssueSolution solution) => new(
        solution.SolutionId, solution.Outcome, [.. solution.Options.Select(static option => new SolutionOption(Erased, option.CostUsd, option.Days))], solution.At, solution.By, solution.AwaitsApproval);

    private static IssueApproval Of(IssueApproval approval) => new()
    {
        ApprovalId = approval.ApprovalId,
        AmountUsd = approval.AmountUsd,
        Role = approval.Role,
        Delegate = approval.Delegate,
        Decision = approval.Decision,
        AskedAt = approval.AskedAt,
        AskedBy = approval.AskedBy,
        Due = approval.Due,
        RemindAt = approval.RemindAt,
        DelegateDue = approval.DelegateDue,
        SolutionId = approval.SolutionId,
        State = approval.State,
        By = approval.By,
    };

    private static IssueRequest Of(IssueRequest request) => new()
    {
        RequestId = request.RequestId,
        Role = request.Role,
        AskedAt = request.AskedAt,
        Due = request.Due,
        Overdue = request.Overdue,
        AnsweredAt = request.AnsweredAt,
        By = request.By,
        Answer = request.Answer is null ? null : Erased,
    };
}
