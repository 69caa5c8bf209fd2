using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Sla;
using Kyndof.Workflows.Domain.Tasks;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <content>Opening: triage, first owner, who is asked and told (ESC-1 to ESC-4, RAB-2).</content>
public sealed partial class IssueTracker
{
    private void Open(Client? client, Instant at)
    {
        var received = State.Issue.ReceivedAt;
        var triage = IssueTriage.Decide(State.Issue, client, State.RaisedBefore, Policy);
        State.Triage = triage;
        State.ClientKnown = client is not null;
        State.ClientTier = client?.Tier ?? ClientTier.Standard;
        ReadAnew();
        Note(received, "ESC-1", "issue", IssueTexts.Opened(State.Issue));
        if (client is null) Note(at, "ESC-1", "issue", IssueTexts.ClientUnknown(State.Issue.ClientId));
        if (IsEmergencyAt(at)) State.EmergencySince = at;
        var emergency = State.EmergencySince is not null;
        State.Clocks.Add(new IssueClock { Kind = ClockKind.FirstResponse, Tier = triage.Tier, Rung = 0, Emergency = emergency, Ledger = ClockLedger.StartAt(received) });
        State.Clocks.Add(new IssueClock { Kind = ClockKind.Resolution, Tier = triage.Tier, Rung = 0, Ledger = ClockLedger.StartAt(received) });
        StepOnto(triage.Tier, RoleOf(triage.Tier), triage.RuleId, triage.Because, at, MessageKind.IssueAssigned, "assigned");
        if (emergency) AlarmEverybody(at);
        AskAndTell(triage, at);
    }

    /// <summary>The client's record came after the issue: what it asks for is made up. That the opening was too low for them is not an
    /// issue raised (ruling 17).</summary>
    private void MeetClient(Client client, Instant now)
    {
        State.ClientKnown = true;
        State.ClientTier = client.Tier;
        ReadAnew();
        Note(now, "ESC-2", "issue", IssueTexts.ClientKnown(client.ClientId));
        var triage = IssueTriage.Decide(State.Issue, client, [], Policy);
        if (!IsActive) return;
        if (triage.Tier > State.Tier) StepOnto(triage.Tier, RoleOf(triage.Tier), triage.RuleId, triage.Because, now, MessageKind.IssueEscalated, "escalated");
        else if (OwnerId != (State.GivenTo ?? Rung.Owner)) HandOver("client", IssueTexts.ClientKnown(client.ClientId), null, now);
    }

    private void AskAndTell(TriageResult triage, Instant at)
    {
        var decision = Rules.Decision(triage.Decision);
        foreach (var role in triage.Accountable) Ask("account", role, triage.RuleId, IssueTexts.AskedToAccount(role), at);
        foreach (var role in triage.Flagged) Ask("consult", role, "RAB-4", IssueTexts.AskedFirst(role, decision), at);
        foreach (var role in (triage.Consulted ?? decision?.Consulted ?? []).Except(triage.Accountable)) Ask("consult", role, "RAB-2", IssueTexts.Consulted(role, decision), at);
        if (decision is { WeeklySummary: true }) return;
        foreach (var role in (triage.Informed ?? decision?.Informed ?? []).Except(triage.Accountable)) Tell(role, IssueTexts.Informed(role, decision), "opened", at);
    }

    /// <summary>Tells a role, once a person and occasion; whoever owns the issue knows already.</summary>
    private void Tell(string role, Explanations.LocalizedText because, string occasion, Instant at)
    {
        var staff = people.Of(role);
        if (staff == OwnerId || State.Notices.Exists(told => told.Staff == staff && told.Key.StartsWith(IssueKeys.Part(IssueId, $"informed~{occasion}~"), StringComparison.Ordinal))) return;
        Send(NoticeTo(staff, MessageKind.IssueInformed, IssueKeys.Part(IssueId, $"informed~{occasion}~{role}"), "RAB-2", because, at) with { Role = role });
    }

    private static string RoleOf(Tier tier) => tier switch
    {
        Tier.One => "specialist",
        Tier.Two => "csm",
        Tier.Three => "cs-lead",
        Tier.Four => "cfo",
        _ => throw new InvalidOperationException($"There is no tier {tier}."),
    };

    private bool IsOpening => State.Rungs.Count == 1;

    private bool IsEmergencyAt(Instant at) => IssueClocks.IsEmergency(State.Issue with { PerformanceAt = State.PerformanceAt }, Policy, at);

    private IssueNotice NoticeTo(string? staff, MessageKind kind, string key, string ruleId, Explanations.LocalizedText because, Instant at) => new()
    {
        Key = key,
        Kind = kind,
        RuleId = ruleId,
        Because = because,
        Staff = staff,
        Tier = State.Tier,
        Emergency = IsUrgent(at),
        DecidedAt = at,
        NextTryAt = at,
    };

    private void Send(IssueNotice notice) => State.Notices.Add(notice);

    private void Give(string taskId, TaskKind kind, string ruleId, string owner, Explanations.LocalizedText subject, Explanations.LocalizedText? detail, Instant due) =>
        State.Tasks.Add(new IssueTask(taskId, kind, ruleId, owner, subject, detail, due));
}
