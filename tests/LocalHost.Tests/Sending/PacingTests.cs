using System.Collections.Concurrent;
using System.Net;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Pacing;
using Kyndof.Workflows.Testing.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Kyndof.Workflows.LocalHost.Tests.Sending;

/// <summary>More orders than a provider's quota (30 a minute, 100 an hour) lets confirm at once.</summary>
public sealed class PacingTests
{
    private const int Orders = 150;
    private readonly QuotaSender sender = new();

    [Fact]
    public async Task Nothing_is_lost_the_quota_is_kept_and_milestones_go_before_bulk_and_bad_news_before_milestones()
    {
        await using var world = await StartAsync();
        var pacer = world.Services.GetRequiredService<SendingPacer>();
        var bulk = new List<Instant?>();
        for (var n = 0; n < 40; n++) bulk.Add(await pacer.AskAsync(MessagePriority.Bulk, null));
        Assert.Equal(15, bulk.Count(static at => at is null));
        await PlaceAsync(world, Orders);

        await world.AdvanceTo("2026-03-03T09:31:30+09:00");
        Assert.Equal(Scenario.At("2026-03-03T10:02:00+09:00"), await pacer.AskAsync(MessagePriority.Bulk, Scenario.At("2026-03-03T09:31:00+09:00")));
        await ReportDelayAsync(world, sender.Taken.First().OrderId);
        await world.AdvanceTo("2026-03-03T12:00:00+09:00");

        Assert.Equal(Orders, sender.Taken.Select(static sent => sent.OrderId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Orders + 1, sender.Taken.Count);
        Assert.Equal(
            [("09:30", 15), ("09:31", 30), ("09:32", 30), ("09:33", 10), ("10:00", 30), ("10:01", 30), ("10:02", 6)],
            sender.Taken.GroupBy(static sent => Minute(sent.At)).Select(static minute => (minute.Key, minute.Count())));
        var delay = sender.Taken.Single(static sent => sent.Name != "confirmation");
        Assert.Equal(Scenario.At("2026-03-03T09:32:00+09:00"), delay.At);
    }

    [Fact]
    public async Task An_order_waits_once_and_its_wait_was_no_try()
    {
        await using var world = await StartAsync();
        await PlaceAsync(world, 30);
        await PlaceAsync(world, 1, 31);
        const string last = "K-2031";
        Assert.Equal((MessageState.Planned, "0"), await RowAsync(world, last));
        await world.AdvanceTo("2026-03-03T12:00:00+09:00");

        Assert.Equal((MessageState.Accepted, "1"), await RowAsync(world, last));
        Assert.Equal(("kept", "2026-03-03T09:31"), ((await world.Order(last)).PromiseState("confirmation"), (await world.Order(last)).KeptAt("confirmation")));
    }

    [Fact] // ORD-10
    public async Task What_is_overtaken_while_it_waits_for_room_is_never_sent()
    {
        await using var world = await StartAsync();
        await PlaceAsync(world, 30);
        await PlaceAsync(world, 1, 31);
        const string last = "K-2031";
        (await world.As("order-system").PostAsync(
            $"/api/orders/{last}/milestones", Testing.Scenarios.Orders.Milestone("cancelled", "2026-03-03T00:30:00Z"))).Expect(HttpStatusCode.Accepted);
        await world.AdvanceTo("2026-03-03T12:00:00+09:00");
        Assert.DoesNotContain((last, "confirmation"), sender.Taken.Select(static sent => (sent.OrderId, sent.Name)));
        Assert.Equal((MessageState.Failed, "0"), await RowAsync(world, last));
    }

    private async Task<Scenario> StartAsync()
    {
        var world = await Scenario.WithClientAt("2026-03-03T09:30+09:00", builder => builder.SendBy(sender));
        sender.Now = () => world.Now;
        return world;
    }

    private static async Task PlaceAsync(Scenario world, int orders, int first = 1)
    {
        var orderSystem = world.As("order-system");
        for (var n = first; n < first + orders; n++)
            (await orderSystem.TryPostAsync("/api/orders", Testing.Scenarios.Orders.Order($"K-{2000 + n}"))).Expect(HttpStatusCode.Accepted);
        await world.SettleAsync();
    }

    private static async Task ReportDelayAsync(Scenario world, string orderId) =>
        (await world.As("order-system").PostAsync(
            $"/api/orders/{orderId}/milestones", Testing.Scenarios.Orders.Milestone("productionDelayed", "2026-03-03T00:31:30Z"))).Expect(HttpStatusCode.Accepted);

    private static async Task<(MessageState State, string Attempts)> RowAsync(Scenario world, string orderId)
    {
        var row = (await world.As("cs-lead").GetAsync($"/api/messages/order~{orderId}~confirmation")).Expect(HttpStatusCode.OK).Json;
        return (Enum.Parse<MessageState>(row["state"]!.GetValue<string>(), ignoreCase: true), row["attempts"]!.ToJsonString());
    }

    private static string Minute(Instant at) => at.InUtc().LocalDateTime.PlusHours(9).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class QuotaSender : IMessageSender
    {
        private readonly ConcurrentQueue<(string OrderId, string Name, Instant At)> taken = new();

        public Func<Instant> Now { get; set; } = static () => Instant.MinValue;

        public bool HasQuota => true;

        public IReadOnlyCollection<(string OrderId, string Name, Instant At)> Taken => [.. taken.OrderBy(static sent => sent.At)];

        public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        {
            var parts = message.Key.Split('~', 3);
            taken.Enqueue((parts[1], parts[2], Now()));
            return Task.FromResult<SendResult>(new SendResult.Accepted(message.Key));
        }

        public Task<SendLookup> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(SendLookup.CannotTell);
    }
}
