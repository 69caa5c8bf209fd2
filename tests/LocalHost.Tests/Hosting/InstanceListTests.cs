using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Hosting;

/// <summary>The list of everything running: by due date, filtered, page by page; and a timeline without gaps.</summary>
public sealed class InstanceListTests
{
    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_or_a_repeat()
    {
        await using var world = await ThreeAsync();
        var found = new List<string>();
        var path = "/api/instances?process=order&limit=2";
        for (string? next = null; ;)
        {
            var page = (await world.As("cs-lead").GetAsync(next is null ? path : $"{path}&cursor={Uri.EscapeDataString(next)}")).Expect(HttpStatusCode.OK).Json;
            found.AddRange(Ids(page));
            next = page["next"]?.GetValue<string>();
            if (next is null) break;
        }

        Assert.Equal(["order~K-2", "order~K-1", "order~K-3"], found);
    }

    [Theory]
    [InlineData("state=open", "order~K-2 order~K-1")]
    [InlineData("state=cancelled", "order~K-3")]
    [InlineData("clientId=other-agency", "order~K-2")]
    [InlineData("owner=specialist-1", "order~K-1 order~K-3")]
    [InlineData("owner=cs-team", "order~K-2")]
    [InlineData("process=survey", "")]
    [InlineData("dueBefore=2026-03-04T18:00:00%2B09:00", "")]
    [InlineData("dueBefore=2026-03-04T18:00:01%2B09:00", "order~K-2")]
    public async Task A_filter_leaves_what_it_names(string filter, string expected)
    {
        await using var world = await ThreeAsync();
        var page = (await world.As("cs-lead").GetAsync($"/api/instances?{filter}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Ids(page));
    }

    [Fact]
    public async Task An_instance_says_what_comes_next_and_when()
    {
        await using var world = await ThreeAsync();
        var instance = (await world.As("cs-lead").GetAsync("/api/instances/order~K-1")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(
            ("missing:production-started", "2026-03-05T09:00:00Z", "specialist-1", 5),
            (instance["nextStep"]!.GetValue<string>(), instance["due"]!.GetValue<string>(), instance["owner"]!.GetValue<string>(), instance["policyVersion"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_timeline_read_in_pages_is_numbered_without_gaps_and_cites_its_rules()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await world.AdvanceTo("2026-03-20T09:00+09:00");
        var lines = new List<JsonNode>();
        for (string? next = ""; next is not null;)
        {
            var page = (await world.As("cs-lead").GetAsync($"/api/instances/order~K-1042/timeline?limit=3{next}")).Expect(HttpStatusCode.OK).Json;
            lines.AddRange(page["items"]!.AsArray().Select(line => line!));
            next = page["next"] is { } cursor ? $"&cursor={Uri.EscapeDataString(cursor.GetValue<string>())}" : null;
        }

        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line["number"]!.GetValue<int>()));
        Assert.True(lines.Count > 6, $"only {lines.Count} lines");
        Assert.All(lines, line => Assert.Matches("^[A-Z]{3}-[0-9]+$", line["ruleId"]!.GetValue<string>()));
        Assert.All(lines, line => Assert.NotEqual(line["text"]!["en"]!.GetValue<string>(), line["text"]!["ko"]!.GetValue<string>()));
    }

    private static IEnumerable<string> Ids(JsonNode page) => page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>());

    /// <summary>K-1 of demo-agency; K-2 of other-agency, due a day earlier and owned by the team; K-3 of demo-agency, cancelled.</summary>
    private static async Task<Scenario> ThreeAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.As("cs-lead").PutAsync("/api/clients/other-agency", Orders.Client("other-agency", ("specialist", null)));
        var system = world.As("order-system");
        (await system.PostAsync("/api/orders", Orders.Order("K-1"))).Expect(HttpStatusCode.Accepted);
        (await system.PostAsync("/api/orders", Orders.Order("K-2", ("clientId", "other-agency"), ("plannedProductionStart", "2026-03-04")))).Expect(HttpStatusCode.Accepted);
        (await system.PostAsync("/api/orders", Orders.Order("K-3"))).Expect(HttpStatusCode.Accepted);
        (await system.PostAsync("/api/orders/K-3/milestones", Orders.Milestone("cancelled", "2026-03-03T09:30:00+09:00"))).Expect(HttpStatusCode.Accepted);
        return world;
    }
}
