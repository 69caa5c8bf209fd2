using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-8: a late carrier is found without the client asking; in concert week we pay for air freight or a courier.</summary>
public sealed class LateCarrierTests
{
    private const string Late = "late-delivered-2026-03-19";

    [Fact]
    public async Task A_parcel_not_delivered_by_the_close_of_the_estimated_day_is_told_before_the_client_asks()
    {
        await using var world = await ShippedAsync("2026-04-04T19:00:00+09:00");
        await world.AdvanceTo("2026-03-19T17:59+09:00");
        Assert.Equal(["confirmation", "shipped"], world.MailKeys());
        Assert.Empty(await world.Tasks());

        await world.AdvanceTo("2026-03-19T18:00+09:00");
        world.Mail($"carrier-delayed~{Late}").Says(
            "should have reached you by Thursday, 19 March 2026", "Demo Express", "TRACK-1", "We noticed it ourselves", "you will hear from us by Friday, 20 March 2026");
        Assert.Equal([new TaskReading(Late, "check", "specialist-1", "ORD-8", "2026-03-20T13:00", "open")], await world.Tasks());
        Assert.Equal("late", (await world.Order()).State);
    }

    [Fact] // the other side
    public async Task A_parcel_delivered_a_minute_before_is_not_late()
    {
        await using var world = await ShippedAsync("2026-04-04T19:00:00+09:00");
        await world.Report("delivered", "2026-03-19T17:59+09:00");
        await world.AdvanceTo("2026-03-20T18:00+09:00");

        Assert.Equal(["confirmation", "delivered", "shipped"], world.MailKeys());
        Assert.Empty(await world.Tasks());
    }

    [Fact] // ruling 19: a performance within 7 days, to the minute
    public async Task Seven_days_before_the_concert_air_freight_or_a_courier_is_offered()
    {
        await using var world = await ShippedAsync("2026-03-26T18:00:00+09:00");
        await world.AdvanceTo("2026-03-19T18:00+09:00");

        world.Mail($"carrier-delayed~{Late}").Says("It is your concert week", "Thursday, 26 March 2026", "Air freight", "Courier", "at our expense");
        Assert.Equal(["airFreight", "courier"], (await world.Order()).Options(Late));
        (await world.Choose(Late, "courier")).Expect(HttpStatusCode.Accepted);
        world.Mail($"option-confirmed~{Late}~courier").Says("a courier brings your order");
    }

    [Fact] // the other side
    public async Task A_minute_more_than_seven_days_before_it_is_explained_only()
    {
        await using var world = await ShippedAsync("2026-03-26T18:01:00+09:00");
        await world.AdvanceTo("2026-03-19T18:00+09:00");

        world.Mail($"carrier-delayed~{Late}").DoesNotSay("concert week", "Air freight", "expense");
        Assert.Empty((await world.Order()).Options(Late));
    }

    [Fact]
    public async Task A_delay_the_carrier_reports_moves_the_date_that_is_watched()
    {
        await using var world = await ShippedAsync("2026-04-04T19:00:00+09:00");
        await world.Report("carrierDelayed", "2026-03-18T10:00+09:00", ("eventId", "e-1"), ("revisedDelivery", "2026-03-23"), ("reason", "Snow on the pass."));
        world.Mail("carrier-delayed~e-1").Says("should have reached you by Thursday, 19 March 2026", "Snow on the pass.", "Monday, 23 March 2026");
        await world.Satisfied("e-1");

        await world.AdvanceTo("2026-03-23T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-23T18:00+09:00");
        Assert.Equal(["late-delivered-2026-03-23"], await world.TaskIds());
    }

    private static async Task<Scenario> ShippedAsync(string performanceAt)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(("performanceAt", performanceAt), ("plannedProductionStart", "2026-03-16"));
        await world.Report("shipped", "2026-03-16T11:00+09:00");
        return world;
    }
}
