using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Issues;

/// <summary>An issue that was answered, with its resolution missed or not counted, has no deadline of its own: it waits for its next deed.</summary>
public sealed class NoDeadlineLeftTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-05T09:00:00+09:00")] // an emergency, whose resolution is not counted
    public async Task It_is_resolved_days_later(string? performanceAt)
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        await world.OpenIssue("shippingStatus", ("performanceAt", performanceAt));
        await world.OnIssue("specialist", "reply", new { text = "It is on its way." });
        await world.AdvanceTo("2026-03-07T10:00:00+09:00");
        await world.OnIssue("specialist", "resolve", new { summary = "It has arrived." });
        Assert.Equal("resolved", (await world.ReadIssue())["stage"]!.GetValue<string>());
    }
}
