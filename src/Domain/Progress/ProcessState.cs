using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Progress;

/// <summary>What every tracked process knows of itself; travels from execution to execution as JSON.</summary>
public abstract record ProcessState
{
    /// <summary>Up to when everything due has been dealt with; never goes back.</summary>
    public required Instant At { get; set; }

    public long ReadUpTo { get; set; }

    public int Revision { get; set; }

    /// <summary>Decided and not yet handed over.</summary>
    public List<ProcessNotice> Notices { get; init; } = [];

    /// <summary>Decided and not yet recorded.</summary>
    public List<ProcessTask> Tasks { get; init; } = [];

    /// <summary>Tasks that are moot and not yet closed.</summary>
    public List<string> SettledTasks { get; init; } = [];

    public List<TimelineEntry> NewLines { get; init; } = [];

    public int LinesPublished { get; set; }
}
