using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>ORD-7: a failed check is explained, repair or remake offered, a partial refund when time is critical; followed until the client is satisfied.</summary>
public sealed class FailedQualityTests
{
    [Fact] // delivery on the 19th leaves two days before the 21st: time is critical
    public async Task When_time_is_critical_a_partial_refund_is_offered_too()
    {
        await using var world = await FailedAsync("2026-03-21T19:00:00+09:00");

        world.Mail("quality-failed~e-1").Says("The left seam is loose.", "Repair", "shortest delay", "Remake", "Partial refund", "until you are satisfied");
        Assert.Equal(["repairWithShortDelay", "remakeWithLongerDelay", "partialRefund"], (await world.Order()).Options("e-1"));
    }

    [Fact] // the other side: three days are left
    public async Task With_time_to_spare_it_is_repair_or_remake()
    {
        await using var world = await FailedAsync("2026-03-22T19:00:00+09:00");

        world.Mail("quality-failed~e-1").Says("Repair", "Remake").DoesNotSay("Partial refund");
        Assert.Equal(["repairWithShortDelay", "remakeWithLongerDelay"], (await world.Order()).Options("e-1"));
    }

    [Fact]
    public async Task A_remake_is_a_second_attempt_with_messages_of_its_own()
    {
        await using var world = await FailedAsync("2026-04-04T19:00:00+09:00");
        (await world.Choose("e-1", "remakeWithLongerDelay")).Expect(HttpStatusCode.Accepted);
        await world.Report("productionStarted", "2026-03-13T09:00+09:00", ("eventId", "e-2"), ("attempt", 2), ("projectedCompletion", "2026-03-20"));
        await world.Report("qualityPassed", "2026-03-20T15:00+09:00", ("eventId", "e-3"), ("attempt", 2));

        Assert.Equal("We are remaking pieces of your order K-1042", world.Mail("production-started~2").Says("Friday, 20 March 2026").Subject);
        world.Mail("quality-passed~2").Says("remade pieces");
        Assert.Equal(
            ["confirmation", "option-confirmed~e-1~remakeWithLongerDelay", "production-started", "production-started~2", "quality-failed~e-1", "quality-passed~2"],
            world.MailKeys());
    }

    [Fact]
    public async Task A_delivered_order_stays_open_until_the_client_is_satisfied()
    {
        await using var world = await FailedAsync("2026-04-04T19:00:00+09:00");
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await world.Report("delivered", "2026-03-18T14:40+09:00");
        await world.AdvanceTo("2026-03-27T12:00+09:00");
        Assert.Equal("waiting", (await world.Order()).State);

        await world.Satisfied("e-1");
        var order = await world.Order();
        Assert.Equal(("completed", 0), (order.State, order.Outcome["unsatisfied"]!.GetValue<int>()));
    }

    private static async Task<Scenario> FailedAsync(string performanceAt)
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place(("performanceAt", performanceAt));
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("qualityFailed", "2026-03-12T15:00+09:00", ("eventId", "e-1"), ("reason", "The left seam is loose."));
        return world;
    }
}
