using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>The clock can be moved by HTTP on a virtual clock, and only there.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task On_real_time_there_is_no_clock_to_move()
    {
        await using var world = await Scenario.StartOnRealTime();
        Assert.EndsWith("clock-is-real", (await world.As("operator").GetAsync("/api/clock")).Expect(HttpStatusCode.NotFound).Json["type"]!.GetValue<string>(), StringComparison.Ordinal);
        (await world.As("operator").PostAsync("/api/clock/advance", new { by = "PT2H" })).Expect(HttpStatusCode.NotFound);
    }

    [Fact] // ORD-11
    public async Task An_advance_answers_when_everything_due_has_happened()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var answer = (await world.As("operator").PostAsync("/api/clock/advance", new { to = "2026-03-05T18:00:00+09:00" })).Expect(HttpStatusCode.OK).Json;

        Assert.Equal("2026-03-05T09:00:00Z", answer["now"]!.GetValue<string>());
        Assert.Equal(["missing-production-started-2026-03-05"], await world.TaskIds());
        (await world.As("operator").PostAsync("/api/clock/advance", new { by = "PT2H" })).Expect(HttpStatusCode.OK);
        Assert.Equal("2026-03-05T11:00:00Z", (await world.As("operator").GetAsync("/api/clock")).Json["now"]!.GetValue<string>());
    }

    [Fact]
    public async Task It_does_not_go_back()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        var refused = (await world.As("operator").PostAsync("/api/clock/advance", new { to = "2026-03-03T09:29:59+09:00" })).Expect(HttpStatusCode.Conflict).Json;
        Assert.EndsWith("clock-goes-back", refused["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
