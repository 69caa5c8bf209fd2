using System.Net;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Sending;

/// <summary>Sending can be held, for all and for one client; what was held goes out once when it is released.</summary>
public sealed class HoldTests
{
    [Fact]
    public async Task A_hold_of_everything_keeps_messages_back_and_its_release_sends_each_once()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await DoAsync(world, "/api/sending/hold");
        await world.Place();
        var held = await world.Order();
        Assert.Equal(["confirmation held"], held.Messages);
        Assert.Equal("open", held.PromiseState("confirmation"));
        Assert.Empty(world.Mails());
        var status = (await world.As("cs-lead").GetAsync("/api/sending")).Json;
        Assert.Equal((true, 1), (status["held"]!.GetValue<bool>(), status["waitingMessages"]!.GetValue<int>()));

        await world.AdvanceTo("2026-03-03T11:30+09:00");
        await DoAsync(world, "/api/sending/release");
        await DoAsync(world, "/api/sending/release");
        var order = await world.Order();
        Assert.Equal(["confirmation"], world.MailKeys());
        Assert.Equal(["confirmation accepted"], order.Messages);
        Assert.Equal(("kept", "2026-03-03T11:30", "PT2H"), (order.PromiseState("confirmation"), order.KeptAt("confirmation"), order.Margin("confirmation")));
    }

    [Fact] // ORD-1, ORD-9: 4 h
    public async Task A_release_after_the_promise_counts_as_late()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await DoAsync(world, "/api/sending/hold");
        await world.Place();
        await world.AdvanceTo("2026-03-03T13:31+09:00");
        Assert.Equal(("late", "late"), ((await world.Order()).State, (await world.Order()).PromiseState("confirmation")));
        await DoAsync(world, "/api/sending/release");
        await world.Report("cancelled", "2026-03-04T10:00+09:00");

        var order = await world.Order();
        Assert.Equal(("kept", "PT-1M"), (order.PromiseState("confirmation"), order.Margin("confirmation")));
        Assert.Equal((1, 1), (order.Outcome["keptInTime"]!.GetValue<int>(), order.Outcome["keptLate"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_client_on_hold_is_not_written_to_and_others_are()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        (await world.As("cs-lead").PutAsync("/api/clients/other-agency", Orders.Client("other-agency"))).Expect(HttpStatusCode.Created);
        await DoAsync(world, "/api/clients/demo-agency/hold");
        await world.Place();
        (await world.As("order-system").PostAsync("/api/orders", Orders.Order("K-2", ("clientId", "other-agency")))).Expect(HttpStatusCode.Accepted);
        Assert.Equal(["order~K-2~confirmation"], world.Mails().Keys);

        await DoAsync(world, "/api/clients/demo-agency/release");
        Assert.Equal(["order~K-1042~confirmation", "order~K-2~confirmation"], world.Mails().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_message_let_go_on_purpose_passes_the_hold()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await DoAsync(world, "/api/sending/hold");
        await world.Place();
        await DoAsync(world, "/api/messages/order~K-1042~confirmation/release");
        Assert.Equal(["confirmation"], world.MailKeys());
        await DoAsync(world, "/api/sending/release");
        Assert.Equal(["confirmation"], world.MailKeys());
    }

    [Fact]
    public async Task What_a_provider_took_is_not_sent_again()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        var refused = (await world.As("specialist").PostAsync("/api/messages/order~K-1042~confirmation/resend")).Expect(HttpStatusCode.Conflict).Json;
        Assert.Equal("cannot-resend", refused["code"]!.GetValue<string>());
        Assert.Contains("accepted", refused["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact] // ORD-10
    public async Task A_message_held_while_a_later_milestone_came_is_not_sent_after_it()
    {
        await using var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00");
        await world.Place();
        await DoAsync(world, "/api/sending/hold");
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("shipped", "2026-03-17T11:00+09:00");
        await DoAsync(world, "/api/sending/release");

        Assert.Equal(["confirmation", "shipped"], world.MailKeys());
    }

    private static async Task DoAsync(Scenario world, string path) => (await world.As("cs-lead").PostAsync(path)).Expect(HttpStatusCode.OK);
}
