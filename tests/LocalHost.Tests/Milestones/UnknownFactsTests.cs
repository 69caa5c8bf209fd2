using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>A milestone is told at once, also while one of its facts is not known yet; the message then says less, never nothing.</summary>
public sealed class UnknownFactsTests
{
    [Fact] // ORD-2
    public async Task Production_without_a_projected_completion_still_names_the_delivery()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00", ("projectedCompletion", null));

        world.Mail("production-started").Says("is now in production", "Thursday, 19 March 2026", "confirm your shipping address").DoesNotSay("Projected completion");
    }

    [Fact] // ORD-3
    public async Task A_passed_check_without_a_shipping_method_still_names_the_delivery()
    {
        await using var world = await PlacedAsync();
        await world.Report("qualityPassed", "2026-03-16T15:00+09:00", ("shippingMethod", null));

        world.Mail("quality-passed").Says("passed our quality check", "Thursday, 19 March 2026", "The tracking number follows").DoesNotSay("Shipping method");
    }

    [Fact] // ORD-6: at once
    public async Task A_delay_without_a_revised_date_says_so_and_moves_no_date()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionDelayed", "2026-03-10T10:00+09:00", ("eventId", "e-1"), ("cause", "capacity"), ("revisedDelivery", null));

        world.Mail("production-delayed~e-1").Says("our workshop is at its limit", "We do not have a reliable new date yet; you will hear from us by").DoesNotSay("Revised delivery");
        var order = await world.Order();
        Assert.Equal("2026-03-19", order.DeliveryExpected);
        Assert.Equal("kept", order.PromiseState("productionDelayed"));
    }

    [Fact] // ORD-10
    public async Task A_report_is_read_back_whole_whether_it_took_effect_or_still_waits()
    {
        await using var world = await PlacedAsync();
        await world.Report("shipped", "2026-03-17T11:00+09:00", ("customsDocuments", new[] { "invoice" }), ("reason", "Two parcels.\nOne order."));
        await world.ReportNow("delivered", "2026-03-18T14:40+09:00", ("shipmentId", "part-1"));

        var reports = (await world.Order()).Json["milestones"]!.AsArray().Select(item => item!["report"]!).ToList();
        Assert.Equal(
            ["TRACK-1", "Demo Express", "2026-03-19", "Two parcels.\nOne order."],
            new[] { "trackingNumber", "carrier", "estimatedDelivery", "reason" }.Select(name => reports[0][name]!.GetValue<string>()));
        Assert.Equal("invoice", reports[0]["customsDocuments"]![0]!.GetValue<string>());
        Assert.Equal(("e-delivered", "part-1"), (reports[1]["eventId"]!.GetValue<string>(), reports[1]["shipmentId"]!.GetValue<string>()));
    }

    private static async Task<Scenario> PlacedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        return world;
    }
}
