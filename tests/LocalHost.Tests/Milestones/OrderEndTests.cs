using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Milestones;

/// <summary>An order ends completed, cancelled or expired, with an outcome that says what was kept (ORD-9).</summary>
public sealed class OrderEndTests
{
    [Fact]
    public async Task A_cancelled_order_is_told_and_nothing_more_is_watched()
    {
        await using var world = await PlacedAsync();
        await world.Report("cancelled", "2026-03-04T17:00+09:00", ("reason", "The tour was called off."));

        world.Mail("cancelled").Says("has been cancelled", "The tour was called off.", "Stage jacket");
        var order = await world.Order();
        Assert.Equal(("cancelled", "cancelled"), (order.State, order.Outcome["ended"]!.GetValue<string>()));
        Assert.Equal((2, 2, 0), (Number(order, "counted"), Number(order, "keptInTime"), Number(order, "keptLate")));
        Assert.Equal(("withdrawn", "withdrawn"), (order.PromiseState("productionStarted"), order.PromiseState("delivered")));
        await world.AdvanceTo("2026-04-30T18:00+09:00");
        Assert.Empty(await world.Tasks());
        Assert.Equal(["cancelled", "confirmation"], world.MailKeys());
    }

    [Fact] // 90 days past the close of 19 March
    public async Task An_order_nothing_is_heard_of_expires()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-06-17T17:59+09:00");
        Assert.Equal("late", (await world.Order()).State);
        await world.AdvanceTo("2026-06-17T18:00+09:00");
        var order = await world.Order();
        Assert.Equal(("expired", "expired"), (order.State, order.Outcome["ended"]!.GetValue<string>()));
        Assert.Equal(["missing-production-started-2026-03-05", "missing-shipped-2026-03-17"], await world.TaskIds());
    }

    [Fact] // FBK-1: one week after delivery
    public async Task The_survey_is_recorded_for_a_week_after_the_delivery()
    {
        await using var world = await PlacedAsync();
        await world.Report("delivered", "2026-03-18T14:40+09:00");

        var request = (await world.Survey())["request"]!;
        Assert.Equal(("postOrder", "K-1042", "2026-03-25T05:40:00Z"), ($"{request["form"]}", $"{request["orderId"]}", $"{request["dueAt"]}"));
    }

    [Fact] // ORD-10
    public async Task A_milestone_that_comes_after_the_end_tells_the_owner_and_not_the_client()
    {
        await using var world = await PlacedAsync();
        await world.Report("delivered", "2026-03-18T14:40+09:00");
        await world.AdvanceTo("2026-03-20T10:00+09:00");
        var before = world.MailKeys();
        Assert.Equal("completed", (await world.Order()).State);
        await world.ReportNow("carrierDelayed", "2026-03-18T09:00+09:00", ("eventId", "e-9"));

        Assert.Equal(before, world.MailKeys());
        var task = Assert.Single(await world.Tasks(), task => task.Id == "after-end~e-9");
        Assert.Equal(("check", "specialist-1", "ORD-10"), (task.Kind, task.Owner, task.Rule));
        Assert.Contains("e-9 afterEnd", (await world.Order()).Milestones);
        (await world.TryReport("carrierDelayed", "2026-03-18T09:00+09:00", ("eventId", "e-9"))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_ended_order_cannot_be_amended()
    {
        await using var world = await PlacedAsync();
        await world.Report("cancelled", "2026-03-04T17:00+09:00");
        var refused = (await world.TryAmend("a-1", "2026-03-04T18:00+09:00", ("estimatedDelivery", "2026-03-23"))).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("order-ended", refused["code"]!.GetValue<string>());
    }

    [Fact] // ORD-7: the answer that ended the order, asked for again
    public async Task What_an_order_took_before_its_end_is_still_a_repeat_after_it()
    {
        await using var world = await PlacedAsync();
        await world.Amend("a-1", "2026-03-04T11:00+09:00", ("estimatedDelivery", "2026-03-20"));
        await world.Report("qualityFailed", "2026-03-12T15:00+09:00", ("eventId", "e-1"));
        (await world.Choose("e-1", "repairWithShortDelay")).Expect(HttpStatusCode.Accepted);
        await world.Report("delivered", "2026-03-18T14:40+09:00");
        await world.AdvanceTo("2026-03-23T10:00+09:00");
        await world.Satisfied("e-1");
        Assert.Equal("completed", (await world.Order()).State);

        (await world.As("specialist").PostAsync("/api/orders/K-1042/exceptions/e-1/satisfied")).Expect(HttpStatusCode.OK);
        (await world.Choose("e-1", "repairWithShortDelay")).Expect(HttpStatusCode.OK);
        (await world.TryAmend("a-1", "2026-03-04T11:00+09:00", ("estimatedDelivery", "2026-03-20"))).Expect(HttpStatusCode.OK);
        Assert.Equal("exception-closed", (await world.Choose("e-1", "remakeWithLongerDelay")).Expect(HttpStatusCode.Conflict).Json["code"]!.GetValue<string>());
    }

    [Fact] // ORD-9: one in time, one late, by how much
    public async Task The_outcome_says_what_was_kept_in_time_and_what_late()
    {
        await using var world = await PlacedAsync();
        await world.AdvanceTo("2026-03-18T19:00+09:00");
        await world.ReportNow("delivered", "2026-03-18T14:40+09:00");
        await world.AdvanceTo("2026-03-19T19:00+09:00");

        var order = await world.Order();
        Assert.Equal("completed", order.State);
        Assert.Equal((2, 1, 1), (Number(order, "counted"), Number(order, "keptInTime"), Number(order, "keptLate")));
        Assert.Equal("PT-1H", order.Margin("delivered"));
    }

    private static int Number(OrderReading order, string name) => order.Outcome[name]!.GetValue<int>();

    private static async Task<Scenario> PlacedAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        return world;
    }
}
