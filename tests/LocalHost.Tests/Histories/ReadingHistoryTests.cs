using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Histories;

/// <summary>The engine's history of an instance, read over the API while the host runs.</summary>
public sealed class ReadingHistoryTests
{
    [Fact]
    public async Task A_history_has_what_the_instance_received_and_asked_for_in_order()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var items = new List<JsonNode>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await world.As("operator").GetAsync($"/api/instances/order~K-1042/history?limit=3{cursor}")).Expect(HttpStatusCode.OK).Json;
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            cursor = page["next"] is { } next ? $"&cursor={next.GetValue<string>()}" : null;
        }

        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(item => item["sequence"]!.GetValue<int>()));
        Assert.Equal("executionStarted", items[0]["type"]!.GetValue<string>());
        Assert.Contains(items, item => item["type"]!.GetValue<string>() == "activityScheduled" && item["name"]?.GetValue<string>() == "PublishOrder" && item["at"]!.GetValue<string>() == "2026-03-03T00:30:00Z");
        (await world.As("specialist").GetAsync("/api/instances/order~K-1042/history")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_history_that_retention_took_away_is_gone_and_the_instance_is_not()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.Report("cancelled", "2026-03-04T10:00+09:00");
        await world.AdvanceTo("2026-06-04T04:00+09:00");
        var gone = (await world.As("operator").GetAsync("/api/instances/order~K-1042/history")).Expect(HttpStatusCode.NotFound).Json;
        Assert.Equal("/problems/no-history", gone["type"]!.GetValue<string>());
        (await world.As("operator").GetAsync("/api/instances/order~K-1042/timeline")).Expect(HttpStatusCode.OK);
    }
}
