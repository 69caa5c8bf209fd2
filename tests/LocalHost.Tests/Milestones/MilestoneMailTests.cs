using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-2 to ORD-5: each milestone's message has what its rule lists, on the day it happens.</summary>
public sealed class MilestoneMailTests
{
    [Fact] // ORD-2: projected completion, reminder to confirm the address, fittings
    public async Task Production_start_says_when_it_will_be_done_asks_for_the_address_and_offers_a_fitting()
    {
        await using var world = await PlacedAsync();
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");

        Assert.Equal(
            "Production of your order K-1042 has started",
            world.Mail("production-started").Says("Projected completion:", "Monday, 16 March 2026", "confirm your shipping address", "a fitting is available", "Thursday, 19 March 2026").Subject);
        var order = await world.Order();
        Assert.Equal(("2026-03-05T18:00", "2026-03-05T10:00"), (order.Due("productionStarted"), order.KeptAt("productionStarted")));
    }

    [Fact] // ORD-2: fittings where they apply
    public async Task Without_fittings_none_is_offered()
    {
        await using var world = await PlacedAsync(("fittings", false));
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");

        world.Mail("production-started").Says("confirm your shipping address").DoesNotSay("itting");
    }

    [Fact] // ORD-3: shipping method, estimated delivery, tracking number once there is one
    public async Task A_passed_check_says_how_and_when_it_ships()
    {
        await using var world = await PlacedAsync();
        await world.Report("qualityPassed", "2026-03-16T15:00+09:00");

        world.Mail("quality-passed").Says("has passed our quality check", "Courier", "Thursday, 19 March 2026", "The tracking number follows as soon as there is one");
    }

    [Fact] // ORD-3
    public async Task A_passed_check_with_a_tracking_number_names_it()
    {
        await using var world = await PlacedAsync();
        await world.Report("qualityPassed", "2026-03-16T15:00+09:00", ("trackingNumber", "TRACK-7"));

        world.Mail("quality-passed").Says("TRACK-7").DoesNotSay("as soon as there is one");
    }

    [Fact] // ORD-4: tracking number, carrier, estimated delivery, unboxing and care
    public async Task A_shipment_names_carrier_tracking_and_delivery_and_how_to_unpack()
    {
        await using var world = await PlacedAsync();
        await world.Report("shipped", "2026-03-17T11:00+09:00");

        world.Mail("shipped").Says("TRACK-1", "Demo Express", "Thursday, 19 March 2026", "check the parcel for damage", "Care:", "do not tumble-dry").DoesNotSay("Customs");
    }

    [Fact] // ORD-4: international: customs documents and estimated clearance
    public async Task An_international_shipment_adds_customs()
    {
        await using var world = await PlacedAsync(("international", true));
        await world.Report("shipped", "2026-03-17T11:00+09:00",
            ("customsDocuments", new[] { "commercial invoice", "packing list" }), ("clearanceEstimate", "2–3 business days"));

        world.Mail("shipped").Says("Customs:", "commercial invoice", "packing list", "Estimated clearance:", "2–3 business days");
    }

    [Fact] // ORD-4, CHN-5
    public async Task An_international_shipment_adds_customs_in_korean()
    {
        await using var world = await PlacedAsync(("international", true));
        await world.PutClient(("language", "ko"));
        await world.Report("shipped", "2026-03-17T11:00+09:00", ("customsDocuments", "상업 송장"), ("clearanceEstimate", "2~3 영업일"));

        var mail = world.Mail("shipped").Says("TRACK-1", "Demo Express", "2026년 3월 19일 (목)", "상업 송장", "2~3 영업일", "관리 방법");
        Assert.Equal("[발송 완료] 주문번호 K-1042", mail.Subject);
    }

    [Fact] // ORD-5, ruling 4: survey link, CS contact, care reminder
    public async Task A_delivery_brings_survey_contact_and_care()
    {
        await using var world = await PlacedAsync();
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await world.Report("delivered", "2026-03-18T14:40+09:00");

        world.Mail("delivered").Says(
            "delivered and signed for", "https://survey.example.com/post-order#order_id=K-1042&survey_id=survey~K-1042",
            "Demo Specialist", "specialist-1@example.com", "Care reminder:");
    }

    [Fact] // ruling 4
    public async Task A_client_who_wants_no_survey_gets_no_link()
    {
        await using var world = await PlacedAsync();
        await world.PutClient(("surveyOptOut", true));
        await world.Report("delivered", "2026-03-18T14:40+09:00");

        world.Mail("delivered").Says("Care reminder:").DoesNotSay("survey.example.com");
    }

    private static async Task<Scenario> PlacedAsync(params (string Name, object? Value)[] changes)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(changes);
        return world;
    }
}
