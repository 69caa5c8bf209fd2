using System.Net;
using System.Text.Json.Nodes;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Figures;

/// <summary>What the processes leave behind for the figures and for a client's record, in virtual time over HTTP.</summary>
public sealed class FiguresOfADayTests
{
    [Fact]
    public async Task An_order_whose_client_was_told_in_time_counts_until_the_client_asks()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        (await world.As("order-system").PostAsync("/api/orders", Orders.Order())).Expect(HttpStatusCode.Accepted);
        await world.AdvanceTo("2026-03-03T11:00+09:00");
        var told = await Figure(world, "proactivity");
        Assert.Equal((100m, 1, true), ((decimal)told["value"]!, (int)told["count"]!, (bool)told["met"]!));
        var record = await Record(world);
        Assert.Equal((1, 0, 100m), ((int)record["toldFirst"]!["told"]!, (int)record["toldFirst"]!["asked"]!, (decimal)record["toldFirst"]!["share"]!));
        Assert.Equal((1, 0), ((int)record["open"]!["orders"]!, (int)record["open"]!["issues"]!));
        Assert.Equal("2026-03-03T10:00", Wall(record["lastContactAt"]));

        await world.OpenIssue("shippingStatus", ("orderId", "K-1042"));
        await world.OnIssue("specialist", "reply", new { text = "It is on its way." });
        Assert.Equal(0m, (decimal)(await Figure(world, "proactivity"))["value"]!);
        record = await Record(world);
        Assert.Equal((1, 1, 50m), ((int)record["toldFirst"]!["told"]!, (int)record["toldFirst"]!["asked"]!, (decimal)record["toldFirst"]!["share"]!));
        Assert.Equal((1, 1), ((int)record["open"]!["orders"]!, (int)record["open"]!["issues"]!));
        Assert.Equal("2026-03-03T11:00", Wall(record["lastContactAt"]));

        // The issue knows whose client it is: the segments of its figures follow.
        var response = await Figure(world, "firstResponseInHours");
        Assert.Equal((0m, 1), ((decimal)response["value"]!, (int)response["count"]!));
        Assert.Equal(["standard 1", "agency 1", "domestic 1"], response["segments"]!.AsArray().Where(part => (int)part!["count"]! > 0).Select(part => $"{part!["segment"]} {part["count"]}"));
    }

    [Fact]
    public async Task A_hold_shows_who_set_it_and_how_many_messages_wait_for_its_end()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        (await world.As("cs-lead").PostAsync("/api/clients/demo-agency/hold", new { reason = "They asked for a quiet week." })).Expect(HttpStatusCode.OK);
        (await world.As("order-system").PostAsync("/api/orders", Orders.Order())).Expect(HttpStatusCode.Accepted);
        await world.AdvanceTo("2026-03-03T14:00+09:00");
        var record = await Record(world);
        Assert.Equal((true, "key:cs-lead", 1), ((bool)record["sendingHeld"]!, (string)record["heldBy"]!, (int)record["waiting"]!));
        Assert.Equal("2026-03-03T10:00", Wall(record["heldAt"]));
        Assert.Null(record["lastContactAt"]);
        Assert.Equal("1 0 0 1 0", Promises(record)); // the confirmation was due at 13:30
        Assert.Equal(0m, (decimal)(await Figure(world, "proactivity"))["value"]!);

        (await world.As("cs-lead").PostAsync("/api/clients/demo-agency/release", new { reason = "Over." })).Expect(HttpStatusCode.OK);
        await world.AdvanceTo("2026-03-03T14:05+09:00");
        record = await Record(world);
        Assert.Equal((false, 0, "1 0 1 0 0"), ((bool)record["sendingHeld"]!, (int)record["waiting"]!, Promises(record)));
        Assert.Null(record["heldBy"]);
    }

    [Fact]
    public async Task Nobody_knows_the_record_of_an_unknown_client()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        (await world.As("cs-lead").GetAsync("/api/clients/nobody/record")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Templates_are_shown_with_sample_data_in_both_languages()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T10:00+09:00");
        var lead = world.As("cs-lead");
        var items = (await lead.GetAsync("/api/templates")).Expect(HttpStatusCode.OK).Json["items"]!.AsArray();
        Assert.All(items, item => Assert.NotEmpty((string)item!["subject"]!));
        foreach (var item in items)
        {
            var shown = await lead.GetAsync($"/api/templates/{item!["kind"]}/{item["language"]}/content");
            Assert.Contains("<html", shown.Expect(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        }

        Assert.Contains("S-1", (await lead.GetAsync("/api/templates/confirmation/en/content")).Text, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> Figure(Scenario world, string id) =>
        (await world.As("cs-lead").GetAsync("/api/figures?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z&by=month")).Expect(HttpStatusCode.OK)
            .Json["figures"]!.AsArray().Single(figure => (string)figure!["id"]! == id)!;

    private static async Task<JsonNode> Record(Scenario world) => (await world.As("cs-lead").GetAsync("/api/clients/demo-agency/record")).Expect(HttpStatusCode.OK).Json;

    /// <summary>Counted, kept in time, kept late, missed, open.</summary>
    private static string Promises(JsonNode record) =>
        string.Join(' ', new[] { "counted", "keptInTime", "keptLate", "missed", "open" }.Select(name => (int)record["promises"]![name]!));

    private static string Wall(JsonNode? instant) => OrderReading.Wall(instant);
}
