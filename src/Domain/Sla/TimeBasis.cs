namespace Kyndof.Workflows.Domain.Sla;

/// <summary>Which time a limit counts (rulings 6, 7 and 15).</summary>
public enum TimeBasis
{
    /// <summary>Every second, open or closed.</summary>
    Elapsed,

    /// <summary>Only while the calendar is open.</summary>
    Business,

    /// <summary>Every second from the moment the calendar is open at or after the start (ruling 6: "opening + the in-hours target").</summary>
    ElapsedFromOpening,
}
