using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Issues.Progress;

/// <summary>Everything an issue's process knows; travels from execution to execution as JSON.</summary>
public sealed record IssueState
{
    public required Issue Issue { get; init; }

    /// <summary>Up to when everything due has been dealt with; never goes back.</summary>
    public required Instant At { get; set; }

    public long ReadUpTo { get; set; }

    public int Revision { get; set; }

    /// <summary>Null until the issue has been triaged.</summary>
    public TriageResult? Triage { get; set; }

    public bool ClientKnown { get; set; }

    public ClientTier ClientTier { get; set; }

    /// <summary>The performance of the issue, or of its order.</summary>
    public Instant? PerformanceAt { get; set; }

    public Tier Tier { get; set; }

    public IssueStage Stage { get; set; }

    /// <summary>Since when it has been in its stage.</summary>
    public Instant StageSince { get; set; }

    /// <summary>Whoever it was given to by hand; null: whoever stands for the rung's role.</summary>
    public string? GivenTo { get; set; }

    /// <summary>Somebody has taken up the current rung (ESC-5).</summary>
    public bool Acknowledged { get; set; }

    public Instant? EmergencySince { get; set; }

    /// <summary>When it was first raised above its opening tier (ruling 17).</summary>
    public Instant? RaisedAt { get; set; }

    /// <summary>When other issues of the client were raised, as last read.</summary>
    public List<Instant> RaisedBefore { get; init; } = [];

    /// <summary>Times the CS Lead was told that nobody of Tier 4 answers (ruling 16).</summary>
    public int TopReminders { get; set; }

    /// <summary>When that was last; null while the ladder has rungs left, or somebody has taken it up.</summary>
    public Instant? TopAt { get; set; }

    /// <summary>The task of whoever owns the rung; null once they have answered.</summary>
    public string? OwnTask { get; set; }

    /// <summary>Times the client was asked to confirm a resolution.</summary>
    public int Resolutions { get; set; }

    /// <summary>Times a paused issue was asked about.</summary>
    public int PauseChecks { get; set; }

    /// <summary>When a person was last asked about the pause that lasts; null when not yet.</summary>
    public Instant? PauseAskedAt { get; set; }

    /// <summary>When anything last happened to it: a deed, or a deadline.</summary>
    public Instant? MovedAt { get; set; }

    /// <summary>Times an open issue was asked about because nothing happened to it.</summary>
    public int QuietChecks { get; set; }

    /// <summary>The task that asks; null when none is open.</summary>
    public string? QuietTask { get; set; }

    public int FailedSolutions { get; set; }

    /// <summary>USD of resolutions that stand.</summary>
    public decimal SpentUsd { get; set; }

    /// <summary>The highest amount an approval has covered.</summary>
    public decimal ApprovedUsd { get; set; }

    public IssueResolution? Resolution { get; set; }

    public List<IssueRung> Rungs { get; init; } = [];

    public List<IssueClock> Clocks { get; init; } = [];

    public List<IssueSolution> Solutions { get; init; } = [];

    public List<IssueApproval> Approvals { get; init; } = [];

    public List<IssueRequest> Requests { get; init; } = [];

    /// <summary>Decided and not yet handed over.</summary>
    public List<IssueNotice> Notices { get; init; } = [];

    /// <summary>Decided and not yet recorded.</summary>
    public List<IssueTask> Tasks { get; init; } = [];

    /// <summary>Tasks that are moot and not yet closed.</summary>
    public List<string> SettledTasks { get; init; } = [];

    /// <summary>Approvals decided on and not yet begun.</summary>
    public List<string> NewApprovals { get; init; } = [];

    /// <summary>Approvals nobody needs to decide on any more, and not yet told so.</summary>
    public List<string> MootApprovals { get; init; } = [];

    public List<TimelineEntry> NewLines { get; init; } = [];

    public int LinesPublished { get; set; }
}

public enum IssueStage
{
    Open,

    /// <summary>Waits for the client; the clocks stand still (SLA-6).</summary>
    Paused,

    /// <summary>Resolved; waits for the client to confirm (SLA-5).</summary>
    Resolved,

    /// <summary>Ended: the client is satisfied.</summary>
    Confirmed,

    /// <summary>Ended: the client said nothing (ruling 18).</summary>
    Unconfirmed,
}
