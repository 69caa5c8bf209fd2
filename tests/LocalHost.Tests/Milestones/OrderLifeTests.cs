using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>One order from its placing to its end, over HTTP, on the real host in virtual time.</summary>
public sealed class OrderLifeTests
{
    [Fact] // ORD-1 to ORD-5: the whole life, each message once, at the hour its milestone came
    public async Task A_whole_order_sends_five_mails_and_ends_completed()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.As("cs-lead").PutAsync("/api/clients/demo-agency", Orders.Client());
        (await world.As("order-system").PostAsync("/api/orders", Orders.Order())).Expect(HttpStatusCode.Accepted);
        Assert.Equal(["order~K-1042~confirmation"], world.Mails().Keys);

        await Report(world, "productionStarted", "2026-03-05T10:00+09:00");
        await Report(world, "qualityPassed", "2026-03-16T15:00+09:00");
        await Report(world, "shipped", "2026-03-17T11:00+09:00");
        await Report(world, "delivered", "2026-03-18T14:40+09:00");
        Assert.Equal(
            ["order~K-1042~confirmation", "order~K-1042~delivered", "order~K-1042~production-started", "order~K-1042~quality-passed", "order~K-1042~shipped"],
            world.Mails().Keys.Order(StringComparer.Ordinal));

        await world.AdvanceTo("2026-03-19T14:39+09:00");
        Assert.Equal("open", (await Order(world))["state"]!.GetValue<string>());
        await world.AdvanceTo("2026-03-19T14:40+09:00");
        var order = await Order(world);
        Assert.Equal("completed", order["state"]!.GetValue<string>());
        Assert.Equal(5, order["outcome"]!["keptInTime"]!.GetValue<int>());
        Assert.Equal(0, order["outcome"]!["keptLate"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_order_goes_on_after_a_restart_as_if_nothing_had_happened()
    {
        await using var world = await Scenario.StartAt("2026-03-03T09:30+09:00");
        await world.As("cs-lead").PutAsync("/api/clients/demo-agency", Orders.Client());
        await world.As("order-system").PostAsync("/api/orders", Orders.Order());
        await world.RestartAsync();
        await Report(world, "productionStarted", "2026-03-05T10:00+09:00");
        await world.RestartAsync();
        await Report(world, "shipped", "2026-03-17T11:00+09:00");
        Assert.Equal(3, world.Mails().Count);
        var timeline = (await Order(world))["timeline"]!.AsArray().Select(line => line!["number"]!.GetValue<int>()).ToList();
        Assert.Equal(Enumerable.Range(1, timeline.Count), timeline);
    }

    private static async Task Report(Scenario world, string milestone, string at)
    {
        await world.AdvanceTo(at);
        (await world.As("order-system").PostAsync("/api/orders/K-1042/milestones", Orders.Milestone(milestone, at.Replace("+09:00", ":00+09:00", StringComparison.Ordinal))))
            .Expect(HttpStatusCode.Accepted);
    }

    private static async Task<JsonNode> Order(Scenario world) => (await world.As("cs-lead").GetAsync("/api/orders/K-1042")).Expect(HttpStatusCode.OK).Json;
}
