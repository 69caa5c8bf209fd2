using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.EndToEnd.Hosting;

/// <summary>Tuesday 17 March 2026, 09:30 in Seoul: an order whose production start nobody has reported, a rush order that has climbed to the CS Lead, and
/// a client's complaint about silence that CS itself has to answer for.</summary>
internal static class BusyMorning
{
    public const string Order = "order~K-1042";
    public const string Issue = "escalation~I-1";
    public const string Loop = "feedback-loop~F-7";

    public static async Task<CsWorld> BeginAsync(params (string Name, object? Value)[] client)
    {
        var world = await CsWorld.WithClientAt("2026-03-16T10:00+09:00", client);
        await world.Scenario.Place(("plannedProductionStart", "2026-03-16"), ("placedAt", "2026-03-16T10:00:00+09:00"));
        await world.Scenario.GiveFeedback("Nobody told us when the jackets ship.", ("categories", new[] { "communication" }), ("orderId", "K-1042"));
        await world.Scenario.AdvanceTo("2026-03-16T11:00+09:00");
        await world.Scenario.OnFeedback("cs-lead", "release");
        await world.Scenario.AdvanceTo("2026-03-16T15:00+09:00");
        await world.Scenario.OpenIssue("rushOrder");
        await world.Scenario.AdvanceTo("2026-03-17T09:30+09:00");
        return world;
    }
}
