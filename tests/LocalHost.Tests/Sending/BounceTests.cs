using System.Net;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Testing.Scenarios;

namespace Kyndof.Workflows.LocalHost.Tests.Sending;

/// <summary>CHN-6: mail that comes back falls back to the next channel and asks its owner, once, and the order shows it.</summary>
public sealed class BounceTests
{
    private readonly ScriptedSender sender = new() { Reports = true };

    [Fact]
    public async Task A_delivered_message_is_closed_and_nobody_is_asked()
    {
        await using var world = await SentAsync();
        await world.ReportDelivery("confirmation", "Delivered", "2026-03-03T00:31:00Z");
        Assert.Equal(["confirmation delivered"], (await world.Order()).Messages);
        Assert.Equal("kept", (await world.Order()).PromiseState("confirmation"));
        Assert.Empty(await world.Tasks());
    }

    [Theory]
    [InlineData("kakaoTalk", "ko", null, "kakao~confirmation", "kakaoTalk", "Tell the client by KakaoTalk")]
    [InlineData("phone", "en", null, "call~confirmation", "phone", "Call the client")]
    [InlineData("email", "en", "+82 2 555 0100", "call~confirmation", "phone", "Call the client")]
    [InlineData("email", "en", null, null, null, null)]
    public async Task A_bounce_asks_the_owner_and_the_client_s_next_channel(string method, string language, string? phone, string? task, string? kind, string? line)
    {
        await using var world = await SentAsync(("contactMethod", method), ("language", language), ("phone", phone));
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");

        var order = await world.Order();
        Assert.Equal(["confirmation bounced"], order.Messages);
        Assert.Equal("broken", order.PromiseState("confirmation"));
        Assert.Contains(order.Timeline, text => text.StartsWith("The message did not reach the client: Refused by the recipient's server", StringComparison.Ordinal));
        Assert.Equal(task is not null, order.Timeline.Any(text => text.StartsWith(line ?? "Call", StringComparison.Ordinal)));

        var tasks = await world.Tasks();
        Assert.All(tasks, raised => Assert.Equal(("specialist-1", "CHN-6", "2026-03-03T13:30"), (raised.Owner, raised.Rule, raised.Due)));
        string[] expected = task is null ? ["undeliverable~confirmation undeliverable"] : [$"{task} {kind}", "undeliverable~confirmation undeliverable"];
        Assert.Equal(expected, tasks.Select(raised => $"{raised.Id} {raised.Kind}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_report_again_changes_nothing_also_after_a_restart()
    {
        await using var world = await SentAsync(("contactMethod", "phone"));
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        var before = (await world.Order()).Json.ToJsonString();
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        await world.RestartAsync();
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        Assert.Equal(before, (await world.Order()).Json.ToJsonString());
        Assert.Equal(2, (await world.Tasks()).Count);
    }

    [Fact]
    public async Task A_report_that_comes_before_the_acceptance_is_applied_with_it()
    {
        Scenario? world = null;
        sender.BeforeAnswer = async _ =>
        {
            sender.BeforeAnswer = null;
            (await world!.TryReportDelivery("confirmation", "Suppressed", "2026-03-03T00:30:00Z")).Expect(HttpStatusCode.OK);
        };
        world = await StartAsync();
        await using var running = world;
        await world.PutClient(("contactMethod", "phone"));
        await world.Place();
        await world.SettleAsync();

        Assert.Equal(["confirmation bounced"], (await world.Order()).Messages);
        Assert.Equal(["call~confirmation", "undeliverable~confirmation"], await world.TaskIds());
    }

    [Fact]
    public async Task Of_two_reports_the_later_attempt_counts()
    {
        await using var world = await SentAsync();
        await world.ReportDelivery("confirmation", "Delivered", "2026-03-03T00:32:00Z");
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        Assert.Equal(["confirmation delivered"], (await world.Order()).Messages);
        Assert.Empty(await world.Tasks());
        await world.ReportDelivery("confirmation", "Quarantined", "2026-03-03T00:33:00Z");
        Assert.Equal(["confirmation bounced"], (await world.Order()).Messages);
        Assert.Equal(["undeliverable~confirmation"], await world.TaskIds());
    }

    [Fact]
    public async Task A_bounce_after_the_order_has_ended_stands_at_the_end_of_its_timeline_once()
    {
        await using var world = await SentAsync(("contactMethod", "phone"));
        await world.Report("cancelled", "2026-03-04T10:00+09:00");
        var before = (await world.Order()).Timeline;
        for (var time = 0; time < 2; time++) await world.ReportDelivery("cancelled", "Bounced", "2026-03-04T01:05:00Z");

        var order = await world.Order();
        Assert.Equal("cancelled", order.State);
        Assert.Equal(before, order.Timeline.Take(before.Count));
        Assert.Equal(before.Count + 3, order.Timeline.Count);
        Assert.Contains("undeliverable~cancelled", await world.TaskIds());
    }

    [Fact]
    public async Task Sent_again_to_a_better_address_and_back_again_it_asks_anew()
    {
        await using var world = await SentAsync();
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T00:31:00Z");
        await world.AdvanceTo("2026-03-03T10:00+09:00");
        (await world.As("specialist").PostAsync("/api/messages/order~K-1042~confirmation/resend")).Expect(HttpStatusCode.OK);
        Assert.Equal(["confirmation accepted"], (await world.Order()).Messages);
        await world.ReportDelivery("confirmation", "Bounced", "2026-03-03T01:05:00Z");

        Assert.Equal(["confirmation bounced"], (await world.Order()).Messages);
        Assert.Equal(["undeliverable~confirmation", "undeliverable~confirmation~1"], await world.TaskIds());
    }

    [Fact] // the embedded host's own case: no report, but a server that refuses the address at once
    public async Task An_address_refused_at_the_hand_over_falls_back_in_the_same_way_once()
    {
        sender.Down = new SendResult.Refused("550 no such mailbox");
        await using var world = await SentAsync(("contactMethod", "kakaoTalk"), ("language", "ko"));

        var order = await world.Order();
        Assert.Equal(["confirmation failed"], order.Messages);
        Assert.Equal(["kakao~confirmation", "undeliverable~confirmation"], await world.TaskIds());
        Assert.Single(order.Timeline, text => text.Contains("tell the client by KakaoTalk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_released_message_that_is_refused_falls_back_too()
    {
        await using var world = await StartAsync();
        await world.PutClient(("phone", "+82 2 555 0100"));
        (await world.As("cs-lead").PostAsync("/api/sending/hold")).Expect(HttpStatusCode.OK);
        await world.Place();
        sender.Down = new SendResult.Refused("550 no such mailbox");
        (await world.As("cs-lead").PostAsync("/api/sending/release")).Expect(HttpStatusCode.OK);

        Assert.Equal(["call~confirmation~1", "undeliverable~confirmation~1"], await world.TaskIds());
        Assert.Equal("broken", (await world.Order()).PromiseState("confirmation"));
    }

    private async Task<Scenario> SentAsync(params (string Name, object? Value)[] client)
    {
        var world = await StartAsync();
        await world.PutClient(client);
        await world.Place();
        return world;
    }

    private Task<Scenario> StartAsync() => Scenario.WithClientAt(
        "2026-03-03T09:30+09:00", builder => builder.SendBy(sender), $$"""{ "Kyndof": { "EventGrid": { "Keys": "{{DeliveryReporting.Key}}" } } }""");
}
