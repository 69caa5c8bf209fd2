namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What the CS Lead reads in a scenario.</summary>
public static class DeskScenario
{
    /// <summary>The morning's mail of a day, e.g. <c>2026-03-04</c>.</summary>
    public static SentMail MorningMail(this Scenario world, string date) => new(world.MorningMails()[$"morning-digest~{date}~cs-lead"]);
}
