using NodaTime;

namespace Kyndof.Workflows.Domain.Issues;

/// <summary>The numbers of issue escalation (SLA, ESC, RAB). Read from <c>policies/*.yaml</c>, where each has its range; code has no defaults.</summary>
public sealed record IssuePolicy
{
    public required ResponseTargets Response { get; init; }

    public required TierTargets Tiers { get; init; }

    /// <summary>SLA-4, elapsed net of pauses (ruling 15): 24 h.</summary>
    public required Duration ResolveWithin { get; init; }

    /// <summary>Percent of a target used up at which its owner is reminded, ascending; 50 and 80. 1 to 99.</summary>
    public required IReadOnlyList<int> WarnAt { get; init; }

    /// <summary>EMG-1, ruling 7: elapsed time before a performance from which an issue is an emergency; 48 h.</summary>
    public required Duration EmergencyBefore { get; init; }

    /// <summary>ESC-3: solutions a client has not accepted that raise an issue to Tier 3; 2.</summary>
    public required int FailedSolutions { get; init; }

    public required RepeatedIssues Repeated { get; init; }

    public required ConfirmationTimes Confirmation { get; init; }

    /// <summary>Business days after which a person is asked whether a paused issue still waits for the client, or an open one nothing
    /// happens to is still worked on; assumed.</summary>
    public required int PauseCheckDays { get; init; }

    /// <summary>XFN-1: business time a function has to answer a request; assumed.</summary>
    public required Duration RequestWithin { get; init; }

    public required ApprovalTimes Approvals { get; init; }

    /// <summary>Days (of 24 hours) a link in a notice may be used; assumed.</summary>
    public required int LinkDays { get; init; }

    /// <summary>Business time a person has for a task; assumed.</summary>
    public required Duration TaskWithin { get; init; }

    /// <summary>Who may decide on which amount, ascending; the last has no upper end (RAB-3, ruling 1).</summary>
    public required IReadOnlyList<AuthorityBand> Authority { get; init; }

    /// <summary>Every kind once.</summary>
    public required IReadOnlyList<KindPolicy> Kinds { get; init; }

    /// <summary>What share of issues should end at each tier, and how many may go beyond CS (ESC-1 to ESC-4, ESC-6).</summary>
    public required ShareTargets Shares { get; init; }

    /// <summary>Names of the Slack channels (CHN-4).</summary>
    public required SlackChannels Slack { get; init; }

    /// <summary>RAB-4: roles told once a week what clients asked most; empty (default, and what older histories hold): nobody.</summary>
    public IReadOnlyList<string> CommonQuestionsTo { get; init; } = [];

    public KindPolicy Of(IssueKind kind) => Kinds.First(entry => entry.Kind == kind);

    /// <summary>The band an amount lies in: upper ends belong to the band (ruling 1).</summary>
    public AuthorityBand BandOf(decimal amountUsd) => Authority.First(band => band.UpToUsd is not { } limit || amountUsd <= limit);
}

/// <summary>First response (SLA-1 to SLA-3, ruling 6).</summary>
/// <param name="InHours">SLA-1, elapsed from receipt in business hours: 2 h.</param>
/// <param name="Outside">SLA-1, elapsed from receipt outside them, but not later than opening + in hours: 6 h.</param>
/// <param name="VipInHours">SLA-2: 1 h.</param>
/// <param name="VipOutside">Ruling 6, assumed: 3 h.</param>
/// <param name="Emergency">SLA-3, elapsed: 15 min.</param>
/// <param name="VipEmergency">SLA-3, elapsed: 10 min.</param>
public sealed record ResponseTargets(Duration InHours, Duration Outside, Duration VipInHours, Duration VipOutside, Duration Emergency, Duration VipEmergency);

/// <summary>First reply by the tier that owns the issue, business time (ESC-2 to ESC-4, rulings 7 and 16). Tier 1 has SLA-1.</summary>
/// <param name="Two">2 h.</param>
/// <param name="VipTwo">Ruling 16: 1 h.</param>
/// <param name="Three">4 h.</param>
/// <param name="Four">8 h, for the CFO and again for the CEO.</param>
/// <param name="TopEvery">Ruling 16: how often the CS Lead is told once nobody of Tier 4 has answered: 1 h.</param>
public sealed record TierTargets(Duration Two, Duration VipTwo, Duration Three, Duration Four, Duration TopEvery);

/// <summary>ESC-3, ruling 17: a client whose issues keep being raised.</summary>
/// <param name="Issues">Issues raised above their opening tier; 2.</param>
/// <param name="WithinDays">Days (of 24 hours) looked back; 90.</param>
public sealed record RepeatedIssues(int Issues, int WithinDays);

/// <summary>Ruling 18: what happens while a client says nothing to a resolution, in business days after it.</summary>
public sealed record ConfirmationTimes(int RemindAfterDays, int CallAfterDays, int CloseAfterDays);

/// <summary>How long an approval waits, business time; assumed.</summary>
/// <param name="AnswerWithin">For whoever is asked first.</param>
/// <param name="DelegateWithin">For their delegate after that.</param>
public sealed record ApprovalTimes(Duration AnswerWithin, Duration DelegateWithin);

/// <summary>One band of financial authority (RAB-3, ruling 1).</summary>
/// <param name="UpToUsd">Upper end, itself included; null: no end.</param>
/// <param name="Tier">The tier an issue about such an amount opens at.</param>
/// <param name="Role">Who decides.</param>
/// <param name="Delegate">Who decides when they do not answer; may decide on at least as much.</param>
/// <param name="Decision">Decision type of the RABSIC rows.</param>
/// <param name="Consulted">Asked; null: as the decision type says.</param>
/// <param name="Informed">Told; null: as the decision type says.</param>
public sealed record AuthorityBand(
    decimal? UpToUsd, Tier Tier, string Role, string Delegate, string Decision, IReadOnlyList<string>? Consulted, IReadOnlyList<string>? Informed);

/// <summary>How a kind of issue is handled (ESC-1 to ESC-4, ESC-8).</summary>
/// <param name="ByAmount">Tier and decision come from the authority band of the amount (refund, discount); the tier here is the least.</param>
/// <param name="Decision">Decision type of the RABSIC rows.</param>
/// <param name="Accountable">Asked to answer for the outcome (ESC-8, ruling 3); null: nobody beside the owner.</param>
/// <param name="Consulted">Asked; null: as the decision type says.</param>
/// <param name="Informed">Told; null: as the decision type says.</param>
/// <param name="Flagged">Asked for the status of the work and to put it first (RAB-4); null: nobody.</param>
public sealed record KindPolicy(
    IssueKind Kind, Tier Tier, string RuleId, string Decision, bool ByAmount = false,
    IReadOnlyList<string>? Accountable = null, IReadOnlyList<string>? Consulted = null, IReadOnlyList<string>? Informed = null, IReadOnlyList<string>? Flagged = null);

/// <summary>Percent of all issues; ESC-1 to ESC-4 and ESC-6.</summary>
/// <param name="BeyondCs">Less than this: 15.</param>
/// <param name="ResolvedInTime">SLA-4: at least 80.</param>
public sealed record ShareTargets(int One, int Two, int Three, int Four, int BeyondCs, int ResolvedInTime);

/// <param name="Urgent">Emergencies only: <c>#cs-urgent</c>.</param>
/// <param name="General">Routine coordination: <c>#cs-general</c>.</param>
public sealed record SlackChannels(string Urgent, string General);
