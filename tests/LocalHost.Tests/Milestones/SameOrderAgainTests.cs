using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>The same order again changes nothing; other content under its id is refused and shown.</summary>
public sealed class SameOrderAgainTests
{
    [Fact]
    public async Task The_same_body_is_answered_again_and_nothing_happens_twice()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var again = (await world.TryPlace()).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("repeated", again["state"]!.GetValue<string>());

        // The same instant, spelled in another zone.
        (await world.TryPlace(("placedAt", "2026-03-03T00:30:00Z"))).Expect(HttpStatusCode.OK);
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    [Fact]
    public async Task Another_body_is_refused_with_what_differs()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var conflict = (await world.TryPlace(
            ("items", new[] { new { sku = "JKT-1", name = "Stage jacket", quantity = 8 } }), ("estimatedDelivery", "2026-03-20"))).Expect(HttpStatusCode.Conflict).Json;

        Assert.EndsWith("conflicting-content", conflict["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            ["$.estimatedDelivery: \"2026-03-19\" → \"2026-03-20\"", "$.items[0].quantity: 7 → 8"],
            conflict["differences"]!.AsArray().Select(item => $"{item!["field"]}: {item["stored"]} → {item["received"]}").Order(StringComparer.Ordinal));
        Assert.Equal("2026-03-19", (await world.Order()).DeliveryExpected);
    }

    [Fact]
    public async Task After_an_amendment_the_order_as_it_was_placed_is_still_the_same_order()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await world.Amend("a-1", "2026-03-04T11:00+09:00", ("estimatedDelivery", "2026-03-20"));
        (await world.TryPlace()).Expect(HttpStatusCode.OK);
        Assert.Equal("2026-03-20", (await world.Order()).DeliveryExpected);
    }
}
