using System.Net;
using System.Net.Sockets;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Sending;

/// <summary>A provider that is down: tried again as the policy says, never told late what was overtaken, given up after two days.</summary>
public sealed class ProviderDownTests
{
    private static readonly SendResult NotNow = new SendResult.Unavailable("The server does not answer.");
    private readonly ScriptedSender sender = new() { Down = NotNow };

    [Fact] // retryFirst PT30S, doubling
    public async Task A_message_is_tried_again_after_half_a_minute_then_twice_as_long()
    {
        await using var world = await StartAsync();
        Assert.Equal(["confirmation"], sender.Tried);
        await world.AdvanceTo("2026-03-03T09:30:29+09:00");
        Assert.Single(sender.Tried);
        await world.AdvanceTo("2026-03-03T09:30:30+09:00");
        Assert.Equal(2, sender.Tried.Count);
        await world.AdvanceTo("2026-03-03T09:31:29+09:00");
        Assert.Equal(2, sender.Tried.Count);
        await world.AdvanceTo("2026-03-03T09:31:30+09:00");
        Assert.Equal(3, sender.Tried.Count);
    }

    [Fact]
    public async Task Up_again_it_takes_the_message_once()
    {
        await using var world = await StartAsync();
        await world.AdvanceTo("2026-03-03T09:40:00+09:00");
        sender.Down = null;
        await world.AdvanceTo("2026-03-03T12:00:00+09:00");

        Assert.Equal(["confirmation"], sender.Taken);
        Assert.Equal("2026-03-03T09:45:30", (await world.Order()).KeptAt("confirmation"));
    }

    [Fact] // ORD-10
    public async Task What_is_overtaken_meanwhile_is_never_sent()
    {
        sender.Down = null;
        await using var world = await StartAsync();
        sender.Down = NotNow;
        await world.Report("productionStarted", "2026-03-05T10:00+09:00");
        await world.Report("qualityPassed", "2026-03-05T11:00+09:00");
        await world.Report("shipped", "2026-03-05T12:00+09:00");
        sender.Down = null;
        await world.AdvanceTo("2026-03-06T12:00+09:00");

        Assert.Equal(["confirmation", "shipped"], sender.Taken);
        var order = await world.Order();
        Assert.Equal(("superseded", "superseded"), (order.PromiseState("productionStarted"), order.PromiseState("qualityPassed")));
    }

    [Fact] // giveUpAfter P2D: the first try after two days is the last, 48 h 3 min 30 s from the first
    public async Task After_two_days_it_is_given_up_and_a_person_is_asked()
    {
        await using var world = await StartAsync();
        await world.AdvanceTo("2026-03-05T09:33:29+09:00");
        Assert.Equal(["confirmation planned"], (await world.Order()).Messages);
        Assert.Empty(await world.Tasks());
        await world.AdvanceTo("2026-03-05T09:33:30+09:00");

        var order = await world.Order();
        Assert.Equal(["confirmation failed"], order.Messages);
        Assert.Equal("broken", order.PromiseState("confirmation"));
        var task = Assert.Single(await world.Tasks());
        Assert.Equal(("undeliverable~confirmation", "undeliverable", "specialist-1", "CHN-6"), (task.Id, task.Kind, task.Owner, task.Rule));
    }

    [Fact] // CHN-6
    public async Task A_failed_message_can_be_sent_again_by_a_person()
    {
        await using var world = await StartAsync();
        await world.AdvanceTo("2026-03-05T09:33:30+09:00");
        sender.Down = null;
        (await world.As("specialist").PostAsync("/api/messages/order~K-1042~confirmation/resend")).Expect(HttpStatusCode.OK);

        Assert.Equal(["confirmation"], sender.Taken);
        Assert.Equal(["confirmation accepted"], (await world.Order()).Messages);
    }

    [Fact] // CHN-6
    public async Task An_address_refused_for_good_is_told_to_a_person_at_once()
    {
        sender.Down = new SendResult.Refused("No such mailbox.");
        await using var world = await StartAsync();

        Assert.Equal(["confirmation failed"], (await world.Order()).Messages);
        Assert.Equal(["undeliverable~confirmation"], await world.TaskIds());
    }

    [Fact]
    public async Task A_mail_server_nobody_runs_leaves_the_message_planned()
    {
        await using var world = await Scenario.WithClientAt(
            "2026-03-03T09:30+09:00", settings: $$"""{ "Kyndof": { "Smtp": { "Host": "127.0.0.1", "Port": {{ClosedPort()}} } } }""");
        await world.Place();
        await world.AdvanceTo("2026-03-03T09:30:30+09:00");

        var row = (await world.As("cs-lead").GetAsync("/api/messages/order~K-1042~confirmation")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(("planned", 2), (row["state"]!.GetValue<string>(), row["attempts"]!.GetValue<int>()));
        Assert.Empty(world.Mails());
    }

    private async Task<Scenario> StartAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder => builder.SendBy(sender));
        await world.Place();
        return world;
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
