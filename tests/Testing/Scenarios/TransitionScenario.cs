namespace Kyndof.Workflows.Testing.Scenarios;

/// <summary>What a transition leaves behind in a scenario.</summary>
public static class TransitionScenario
{
    /// <summary>The mail of a message about a transition, e.g. <c>introduction</c>.</summary>
    public static SentMail TransitionMail(this Scenario world, string key, string transitionId = "T-7") => world.Mails().TryGetValue($"transition~{transitionId}~{key}", out var raw)
        ? new SentMail(raw)
        : throw new Xunit.Sdk.XunitException($"No mail '{key}'; there are: {string.Join(", ", world.Mails().Keys.Order(StringComparer.Ordinal))}");
}
