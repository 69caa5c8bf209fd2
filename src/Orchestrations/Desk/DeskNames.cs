namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>Catalogued names of the CS Lead's desk; they stand in histories and never change.</summary>
public static class DeskNames
{
    public const string DigestOrchestration = "MorningDigest";
    public const string WriteDigest = "WriteMorningDigest";

    /// <summary>The schedule of the morning digest; its runs are <c>morning-digest~2026-03-02</c>.</summary>
    public const string DigestSchedule = "morning-digest";
}
