using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-6: a production delay is told at once, with cause and revised date, and with options where the client's timeline suffers.</summary>
public sealed class ProductionDelayTests
{
    // A delivery on 25 March leaves two days before a concert on the 27th: fewer than the policy's three.
    private const string TooClose = "2026-03-27T18:00:00+09:00";

    [Fact]
    public async Task A_delay_that_endangers_the_concert_offers_partial_delivery_or_express_at_no_charge()
    {
        await using var world = await DelayedAsync("material", TooClose);

        world.Mail("production-delayed~e-1").Says(
            "a material has not reached us in time", "Wednesday, 25 March 2026", "performance on Friday, 27 March 2026", "Partial delivery", "Express shipping at no charge");
        var order = await world.Order();
        Assert.Equal(["partialDelivery", "expressAtNoCharge"], order.Options("e-1"));
        Assert.Equal(("2026-03-10T11:00", "2026-03-10T10:00"), (order.Due("productionDelayed"), order.KeptAt("productionDelayed")));
        Assert.Equal("2026-03-25", order.DeliveryExpected);
    }

    [Theory] // the other side: three days are left
    [InlineData("complexity", "the making is more intricate")]
    [InlineData("capacity", "our workshop is at its limit")]
    public async Task A_delay_with_three_days_to_spare_is_told_and_offers_nothing(string cause, string words)
    {
        await using var world = await DelayedAsync(cause, "2026-03-28T18:00:00+09:00");

        world.Mail("production-delayed~e-1").Says(words, "Wednesday, 25 March 2026").DoesNotSay("Partial delivery", "Express shipping");
        Assert.Empty((await world.Order()).Options("e-1"));
    }

    [Fact] // ORD-7's manner: followed until the client is satisfied
    public async Task The_clients_choice_is_confirmed_and_followed_up_until_they_are_satisfied()
    {
        await using var world = await DelayedAsync("material", TooClose);
        (await world.Choose("e-1", "expressAtNoCharge")).Expect(HttpStatusCode.Accepted);
        world.Mail("option-confirmed~e-1~expressAtNoCharge").Says("Express shipping at no charge", "We stay with this until you are satisfied");

        // Tuesday the 10th; every two business days, at the close.
        await world.AdvanceTo("2026-03-12T17:59+09:00");
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-12T18:00+09:00");
        Assert.Equal([new TaskReading("follow-up~e-1~1", "followUp", "specialist-1", "ORD-6", "2026-03-13T13:00", "open")], await world.Tasks());

        await world.AdvanceTo("2026-03-16T10:00+09:00");
        await world.Satisfied("e-1");
        await world.AdvanceTo("2026-03-20T18:00+09:00");
        Assert.DoesNotContain("follow-up~e-1~2", await world.TaskIds());
        var exception = (await world.Order()).Exception("e-1");
        Assert.Equal(("expressAtNoCharge", true, 1), (exception["chosen"]!.GetValue<string>(), exception["satisfied"]!.GetValue<bool>(), exception["followUps"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Unsatisfied_the_next_follow_up_comes_two_business_days_later()
    {
        await using var world = await DelayedAsync("material", TooClose);
        await world.AdvanceTo("2026-03-16T17:59+09:00");
        Assert.Equal(["follow-up~e-1~1"], await world.TaskIds());
        await world.AdvanceTo("2026-03-16T18:00+09:00");
        Assert.Equal(["follow-up~e-1~1", "follow-up~e-1~2"], await world.TaskIds());
    }

    [Fact]
    public async Task What_was_not_offered_or_is_unknown_cannot_be_chosen()
    {
        await using var world = await DelayedAsync("material", TooClose);

        var refused = (await world.Choose("e-1", "courier")).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("option-not-offered", refused["code"]!.GetValue<string>());
        Assert.Contains("partialDelivery, expressAtNoCharge", refused["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        (await world.Choose("e-9", "courier")).Expect(HttpStatusCode.NotFound);
        (await world.Choose("e-1", "partialDelivery")).Expect(HttpStatusCode.Accepted);
        (await world.Choose("e-1", "partialDelivery")).Expect(HttpStatusCode.OK);
        await world.Satisfied("e-1");
        Assert.Equal("exception-closed", (await world.Choose("e-1", "expressAtNoCharge")).Expect(HttpStatusCode.Conflict).Json["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_client_who_changes_their_mind_and_back_ends_with_the_last_choice()
    {
        await using var world = await DelayedAsync("material", TooClose);
        foreach (var option in new[] { "partialDelivery", "expressAtNoCharge", "partialDelivery" })
            (await world.Choose("e-1", option)).Expect(HttpStatusCode.Accepted);

        Assert.Equal("partialDelivery", (await world.Order()).Exception("e-1")["chosen"]!.GetValue<string>());
        Assert.Equal(
            ["option-confirmed~e-1~expressAtNoCharge", "option-confirmed~e-1~partialDelivery", "option-confirmed~e-1~partialDelivery~2"],
            world.MailKeys().Where(key => key.StartsWith("option", StringComparison.Ordinal)));
    }

    private static async Task<Scenario> DelayedAsync(string cause, string performanceAt)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(("performanceAt", performanceAt));
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("productionDelayed", "2026-03-10T10:00+09:00", ("eventId", "e-1"), ("cause", cause), ("revisedDelivery", "2026-03-25"));
        return world;
    }
}
