using System.Text.Json;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Issues.Figures;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Orchestrations.Instances;
using Kyndof.Workflows.Orchestrations.Issues.Activities;
using Kyndof.Workflows.Orchestrations.Issues.Contracts;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Issues.Intake;

/// <summary>Composes what people see of an issue from its published state.</summary>
internal static class IssueViews
{
    public static ClockView ClockOf(IssueClock clock, SlaClock reading, Instant at)
    {
        var ledger = clock.Ledger;
        var breached = clock.BreachedAt ?? (clock.Superseded ? null : reading.BreachedAt(at));
        var state = breached is not null ? "breached" : ledger.StoppedAt is not null ? clock.Superseded ? "superseded" : "met" : ledger.IsPaused ? "paused" : "running";
        return new ClockView(
            Camel(clock.Kind), reading.Target.RuleId, state, ledger.StartedAt, ledger.StoppedAt is null ? reading.Due : null, breached, ledger.StoppedAt, reading.Remaining(ledger.StoppedAt ?? at), reading.Why());
    }

    public static IssueView Compose(StoredIssue stored, IssuePublication? published, IReadOnlyList<LedgerRow> messages, IReadOnlyList<TimelineLine> timeline)
    {
        if (published is null)
        {
            return new IssueView
            {
                Issue = stored.Issue, State = "accepted", Stage = Camel(IssueStage.Open), Tier = (int)Tier.One, OpeningTier = (int)Tier.One,
                PolicyVersion = stored.PolicyVersion, PolicyHash = stored.PolicyHash,
            };
        }

        var state = published.State;
        return new IssueView
        {
            Issue = state.Issue,
            State = Camel(published.InstanceState),
            Stage = Camel(state.Stage),
            Tier = (int)state.Tier,
            OpeningTier = (int)(state.Triage?.Tier ?? state.Tier),
            Owner = published.Owner,
            Decision = state.Triage?.Decision,
            Emergency = state.EmergencySince is not null,
            Acknowledged = state.Acknowledged,
            Clocks = published.Clocks,
            Rungs = [.. state.Rungs.Select(rung => new RungView(rung.Number, (int)rung.Tier, rung.Role, rung.Owner, rung.At, rung.RuleId, rung.Because))],
            Solutions = [.. state.Solutions.Select(solution => new SolutionView(solution.SolutionId, solution.Outcome, solution.Options, solution.At, solution.By, solution.AwaitsApproval))],
            Approvals = [.. state.Approvals.Select(approval => new ApprovalView(
                approval.ApprovalId, approval.AmountUsd, approval.Role, Camel(approval.State), approval.AskedAt, approval.Due, approval.By, approval.Note, approval.Decision))],
            Requests = [.. state.Requests.Select(request => new RequestView(
                request.RequestId, request.Role, request.AnsweredAt is null ? "open" : "answered", request.AskedAt, request.Due, request.By, request.Answer, request.Overdue))],
            Messages = messages,
            Timeline = timeline,
            PolicyVersion = published.PolicyVersion,
            PolicyHash = published.PolicyHash,
        };
    }

    public static IssueRow RowOf(IssuePublication published)
    {
        var state = published.State;
        return new IssueRow
        {
            IssueId = state.Issue.IssueId,
            ClientId = state.Issue.ClientId,
            Kind = state.Issue.Kind,
            State = published.InstanceState,
            Stage = Camel(state.Stage),
            Tier = (int)state.Tier,
            Owner = published.Owner,
            Emergency = state.EmergencySince is not null,
            Breached = published.Breached,
            NextStep = published.Next?.What,
            Due = published.Next?.At,
            ReceivedAt = state.Issue.ReceivedAt,
            UpdatedAt = published.At,
        };
    }

    /// <param name="client">Null while nobody knows them.</param>
    public static IssueFigure FigureOf(IssuePublication published, Client? client)
    {
        var state = published.State;
        var first = state.Clocks.Find(clock => clock.Kind == ClockKind.FirstResponse);
        var resolution = state.Clocks.Find(clock => clock.Kind == ClockKind.Resolution);
        var isResolved = state.Stage is IssueStage.Resolved or IssueStage.Confirmed or IssueStage.Unconfirmed;
        return new IssueFigure
        {
            IssueId = state.Issue.IssueId,
            Kind = state.Issue.Kind,
            ReceivedAt = state.Issue.ReceivedAt,
            OrderId = state.Issue.OrderId,
            ClientTier = client?.Tier,
            Segment = client?.Segment,
            Domestic = client?.Domestic,
            OpeningTier = state.Triage?.Tier ?? state.Tier,
            Tier = state.Rungs.Count == 0 ? state.Tier : state.Rungs.Max(rung => rung.Tier),
            AmountUsd = new[] { state.Issue.AmountUsd ?? 0, state.SpentUsd }.Concat(state.Approvals.Select(approval => approval.AmountUsd)).Max(),
            DecidedOutsideCs = state.Requests.Exists(request => request.AnsweredAt is not null && request.RequestId.StartsWith("account-", StringComparison.Ordinal))
                || state.Approvals.Exists(approval => approval.State == ApprovalState.Approved && approval.Role is not ("specialist" or "csm" or "cs-lead")),
            Emergency = state.EmergencySince is not null,
            FirstResponse = first?.Ledger.StoppedAt - first?.Ledger.StartedAt,
            Resolution = resolution is null || !isResolved ? null : Running(resolution.Ledger),
            Breached = published.Breached,
            ResolutionMissed = resolution?.BreachedAt is not null,
            Unconfirmed = state.Stage == IssueStage.Unconfirmed,
            Ended = state.Stage is IssueStage.Confirmed or IssueStage.Unconfirmed,
        };
    }

    /// <summary>Elapsed time a clock ran, pauses left out.</summary>
    private static Duration Running(ClockLedger ledger) => ledger.Running()
        .Aggregate(Duration.Zero, (sum, stretch) => stretch.To is { } to ? sum + (to - stretch.From) : sum);

    private static string Camel<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
